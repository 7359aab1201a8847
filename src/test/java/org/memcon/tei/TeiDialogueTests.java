package org.memcon.tei;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TeiDialogueTests {

	private static final String KISSINGER = "kissinger-henry-a-v1";

	private static final String DOBRYNIN = "dobrynin-anatoly-v1";

	private final Findings findings = new Findings("file.xml");

	@Test
	void takesTheLabelOutOfTheTextAndKeepsItAsTheSpeaker() {
		var passages = read("""
				<p><persName corresp="#p_K">K</persName>: Anatoly.</p>
				<p>Ambassador <persName corresp="#p_D">Dobrynin</persName>: Henry.</p>
				<p><hi rend="italic">The President:</hi> Go on.</p>""");

		assertThat(passages).extracting(Passage::speaker, TeiDialogueTests::participant, Passage::html)
			.containsExactly(tuple("K", KISSINGER, "<p>Anatoly.</p>"),
					tuple("Ambassador Dobrynin", DOBRYNIN, "<p>Henry.</p>"),
					tuple("The President", null, "<p>Go on.</p>"));
	}

	@Test
	void aTurnGoesOnOverParagraphsAndPagesWithoutALabel() {
		var passages = read(
				"""
						<p>Mr. A: One.</p><p>Two.</p><pb n="2"/><p>Three.</p><pb n="3"/><p>Mr. B: Four.</p><p>Mr. A: Five.</p>""");

		assertThat(passages).extracting(Passage::anchor, Passage::speaker, Passage::text)
			.containsExactly(tuple("t1", "Mr. A", "One. Two."), tuple("t1-2", "Mr. A", "Three."),
					tuple("t2", "Mr. B", "Four."), tuple("t3", "Mr. A", "Five."));
	}

	@Test
	void whatStandsBetweenBracketsNobodySays() {
		var passages = read("""
				<p>Mr. A: One.</p><p>[Mr. B enters.]</p><p>Two.</p><p>Mr. B: Three.</p><p>Mr. A: Four.</p>""");

		assertThat(passages).extracting(Passage::speaker).containsExactly("Mr. A", null, null, "Mr. B", "Mr. A");
	}

	@Test
	void twoLabelsMakeNoDialogue() {
		assertThat(read("<p>Mr. A: One.</p><p>Mr. B: Two.</p>")).extracting(Passage::speaker).containsOnlyNulls();
	}

	@Test
	void aFewLabelsInALongReportMakeNoDialogue() {
		assertThat(read("<p>Mr. A: One.</p><p>Mr. B: Two.</p><p>Mr. A: Three.</p>" + "<p>He said so.</p>".repeat(8)))
			.extracting(Passage::speaker)
			.containsOnlyNulls();
	}

	@Test
	void topicHeadingsStayText() {
		var passages = read("""
				<p><hi rend="italic">Middle East Trip:</hi> One.</p><p>Brezhnev Letter: Two.</p><p>TNF: Three.</p>""");

		assertThat(passages).extracting(Passage::text)
			.containsExactly("Middle East Trip: One.", "Brezhnev Letter: Two.", "TNF: Three.");
	}

	@Test
	void aPlainNameIsTheOneParticipantWhomItFits() {
		var passages = read("<p>Kissinger: One.</p><p>Mr. Smith: Two.</p><p>Kissinger: Three.</p>",
				person(KISSINGER, "Secretary Henry A. Kissinger"), person("john", "John Smith"),
				person("jane", "Jane Smith"));

		assertThat(passages).extracting(TeiDialogueTests::participant).containsExactly(KISSINGER, null, KISSINGER);
	}

	@Test
	void aTitleIsTheOneParticipantWhoBearsIt() {
		var passages = read("<p>The President: One.</p><p>Secretary: Two.</p><p>Secretary: Three.</p>",
				person("ford", "President Ford"), person(KISSINGER, "Secretary of State Kissinger"),
				person("james", "Secretary of Defense Schlesinger"));

		assertThat(passages).extracting(TeiDialogueTests::participant).containsExactly("ford", null, null);
	}

	@Test
	void initialsThatPointToSomebodyWhoDidNotTakePartNameNobody() {
		var passages = read("""
				<p><persName corresp="#p_D">D</persName>: One.</p><p><persName corresp="#p_K">K</persName>: Two.</p>
				<p><persName corresp="#p_D">D</persName>: Three.</p>""", person(KISSINGER, "Secretary Kissinger"),
				person("diba", "Mr. Diba"));

		assertThat(passages).extracting(TeiDialogueTests::participant).containsExactly(null, KISSINGER, null);
	}

	@Test
	void anAbbreviationThatTheVolumeExplainsIsThatPerson() {
		var passages = read("""
				<p><gloss target="#t_K">K</gloss>: One.</p><p><gloss target="#t_P">P</gloss>: Two.</p>
				<p><gloss target="#t_K">K</gloss>: Three.</p>""");

		assertThat(passages).extracting(TeiDialogueTests::participant).containsExactly(KISSINGER, null, KISSINGER);
	}

	@Test
	void aNoteOnTheSpeakerStays() {
		var passages = read("<p>Mr. A<note n=\"1\">Late.</note>: One.</p><p>Mr. B: Two.</p><p>Mr. A: Three.</p>");

		assertThat(passages.get(0).notes()).singleElement().hasFieldOrPropertyWithValue("html", "Late.");
	}

	private List<Passage> read(String content, Person... persons) {
		var volume = new VolumePersons(VolumePerson::alone);
		volume.add("v1", "p_K", "Kissinger, Henry A.", "");
		volume.add("v1", "p_D", "Dobrynin, Anatoly", "");
		volume.addTerm("t_K", "Kissinger");
		volume.addTerm("t_P", "President");
		var document = Fixtures.document(content);
		var names = new NamedPersons(Fixtures.noNames(), volume, this.findings);
		var speakers = new DialogueSpeakers(List.of(persons), names);
		TeiDialogue.bringOut(document, speakers);
		var notes = new TeiNotes(Fixtures.noNames(), Map.of(), this.findings);
		var pages = new TeiPassages(document, speakers.all(), notes, this.findings).read();
		return pages.stream().flatMap((page) -> page.passages().stream()).toList();
	}

	private static Person person(String slug, String printed) {
		return new Person(slug, printed, null, 0, null, null);
	}

	private static String participant(Passage passage) {
		return (passage.person() != null) ? passage.person().participant() : null;
	}

}
