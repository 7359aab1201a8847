package org.memcon.tei;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DialogueConverterTests {

	private static final String KISSINGER = "kissinger-henry-a-v1";

	private static final String DOBRYNIN = "dobrynin-anatoly-v1";

	private final Findings findings = new Findings("file.xml");

	@Test
	void takesTheLabelOutOfTheTextAndKeepsItAsTheSpeaker() {
		var turns = read("""
				<p><persName corresp="#p_K">K</persName>: Anatoly.</p>
				<p>Ambassador <persName corresp="#p_D">Dobrynin</persName>: Henry.</p>
				<p><hi rend="italic">The President:</hi> Go on.</p>""");

		assertThat(turns).extracting(Turn::speaker, DialogueConverterTests::participant, Turn::html)
			.containsExactly(tuple("K", KISSINGER, "<p>Anatoly.</p>"),
					tuple("Ambassador Dobrynin", DOBRYNIN, "<p>Henry.</p>"),
					tuple("The President", null, "<p>Go on.</p>"));
	}

	@Test
	void aTurnGoesOnOverParagraphsAndPagesWithoutALabel() {
		var turns = read(
				"""
						<p>Mr. A: One.</p><p>Two.</p><pb n="2"/><p>Three.</p><pb n="3"/><p>Mr. B: Four.</p><p>Mr. A: Five.</p>""");

		assertThat(turns).extracting(Turn::anchor, Turn::speaker, Turn::text)
			.containsExactly(tuple("t1", "Mr. A", "One. Two."), tuple("t1-2", "Mr. A", "Three."),
					tuple("t2", "Mr. B", "Four."), tuple("t3", "Mr. A", "Five."));
	}

	@Test
	void whatStandsBetweenBracketsNobodySays() {
		var turns = read("""
				<p>Mr. A: One.</p><p>[Mr. B enters.]</p><p>Two.</p><p>Mr. B: Three.</p><p>Mr. A: Four.</p>""");

		assertThat(turns).extracting(Turn::speaker).containsExactly("Mr. A", null, null, "Mr. B", "Mr. A");
	}

	@Test
	void twoLabelsMakeNoDialogue() {
		assertThat(read("<p>Mr. A: One.</p><p>Mr. B: Two.</p>")).extracting(Turn::speaker).containsOnlyNulls();
	}

	@Test
	void aFewLabelsInALongReportMakeNoDialogue() {
		assertThat(read("<p>Mr. A: One.</p><p>Mr. B: Two.</p><p>Mr. A: Three.</p>" + "<p>He said so.</p>".repeat(8)))
			.extracting(Turn::speaker)
			.containsOnlyNulls();
	}

	@Test
	void topicHeadingsStayText() {
		var turns = read("""
				<p><hi rend="italic">Middle East Trip:</hi> One.</p><p>Brezhnev Letter: Two.</p><p>TNF: Three.</p>""");

		assertThat(turns).extracting(Turn::text)
			.containsExactly("Middle East Trip: One.", "Brezhnev Letter: Two.", "TNF: Three.");
	}

	@Test
	void aPlainNameIsTheOneParticipantWhomItFits() {
		var turns = read("<p>Kissinger: One.</p><p>Mr. Smith: Two.</p><p>Kissinger: Three.</p>",
				person(KISSINGER, "Secretary Henry A. Kissinger"), person("john", "John Smith"),
				person("jane", "Jane Smith"));

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly(KISSINGER, null, KISSINGER);
	}

	@Test
	void aTitleIsTheOneParticipantWhoBearsIt() {
		var turns = read("<p>The President: One.</p><p>Secretary: Two.</p><p>Secretary: Three.</p>",
				person("ford", "President Ford"), person(KISSINGER, "Secretary of State Kissinger"),
				person("james", "Secretary of Defense Schlesinger"));

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly("ford", null, null);
	}

	@Test
	void initialsThatPointToSomebodyWhoDidNotTakePartNameNobody() {
		var turns = read("""
				<p><persName corresp="#p_D">D</persName>: One.</p><p><persName corresp="#p_K">K</persName>: Two.</p>
				<p><persName corresp="#p_D">D</persName>: Three.</p>""", person(KISSINGER, "Secretary Kissinger"),
				person("diba", "Mr. Diba"));

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly(null, KISSINGER, null);
	}

	@Test
	void anAbbreviationThatTheVolumeExplainsIsThatPerson() {
		var turns = read("""
				<p><gloss target="#t_K">K</gloss>: One.</p><p><gloss target="#t_P">P</gloss>: Two.</p>
				<p><gloss target="#t_K">K</gloss>: Three.</p>""");

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly(KISSINGER, null, KISSINGER);
	}

	@Test
	void aLabelInSmallCapitalsBeforeADashNamesTheSpeaker() {
		var turns = read("""
				<p><hi rend="smallcaps"><persName corresp="#p_K">Kissinger</persName></hi>— One.</p>
				<p><hi rend="smallcaps">Dobrynin—</hi>Two.</p><p>A sentence—with a dash.</p>
				<p>D<hi rend="smallcaps">obrynin</hi> —Three.</p>
				<p><hi rend="smallcaps">Kissinger</hi>— Four.</p>""");

		assertThat(turns).extracting(Turn::speaker, Turn::text)
			.containsExactly(tuple("Kissinger", "One."), tuple("Dobrynin", "Two. A sentence—with a dash."),
					tuple("Dobrynin", "Three."), tuple("Kissinger", "Four."));
	}

	@Test
	void aMarkedNameThatTheLabelDoesNotHaveIsNotTheSpeaker() {
		var turns = read("""
				<p>Deputy <persName corresp="#p_K">Secretary</persName>: One.</p>
				<p><persName corresp="#p_D">Moorer</persName>: Two.</p>
				<p>Dobrynin and <persName corresp="#p_K">Kissinger</persName>: Three.</p>
				<p>The <persName corresp="#p_K">Secretary</persName>: Four.</p>""");

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly(null, null, null, KISSINGER);
	}

	@Test
	void theOnlyParticipantWhomALabelFitsMustHaveItsName() {
		var turns = read("""
				<p>Mr. <persName corresp="#p_K">Kissinger</persName>: One.</p><p>Dobrynin: Two.</p>
				<p>Mr. <persName corresp="#p_K">Kissinger</persName>: Three.</p>""",
				person(KISSINGER, "Mr. Kissinger for Ambassador Dobrynin"));

		assertThat(turns).extracting(DialogueConverterTests::participant).containsExactly(KISSINGER, null, KISSINGER);
	}

	@Test
	void aLineThatMayBeALabelIsAFinding() {
		read("<p>Mr. A: One.</p><p>Mr. B: Two.</p><p>The Secrerary: Three.</p><p>Mr. A: Four.</p><p>Note: Five.</p>");

		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("perhaps a speaker, left in the text of the turn before: The Secrerary:");
	}

	@Test
	void aNoteOnTheSpeakerStays() {
		var turns = read("<p>Mr. A<note n=\"1\">Late.</note>: One.</p><p>Mr. B: Two.</p><p>Mr. A: Three.</p>");

		assertThat(turns.get(0).notes()).singleElement().hasFieldOrPropertyWithValue("html", "Late.");
	}

	private List<Turn> read(String content, Participation... participations) {
		var volume = new VolumePersons(VolumePerson::unmatchedRecord);
		volume.add("v1", "p_K", "Kissinger, Henry A.", "");
		volume.add("v1", "p_D", "Dobrynin, Anatoly", "");
		volume.addTerm("t_K", "Kissinger");
		volume.addTerm("t_P", "President");
		var document = TeiFixtures.document(content);
		var names = new NameResolver(TeiFixtures.noNames(), volume, this.findings);
		var speakers = new DialogueSpeakers(List.of(participations), Map.of(), false, names);
		DialogueConverter.convert(document, speakers, this.findings);
		var notes = new TeiNotes(TeiFixtures.noNames(), Map.of(), false, this.findings);
		var pages = new TeiTextReader(document, Map.of(), speakers, notes, this.findings).read();
		return pages.stream().flatMap((page) -> page.turns().stream()).toList();
	}

	private static Participation person(String slug, String printed) {
		return new Participation(slug, printed, null, 0, null, null);
	}

	private static String participant(Turn turn) {
		return (turn.participation() != null) ? turn.participation().participant() : null;
	}

}
