package org.memcon.tei;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.authority.Authorities.Gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TeiTextReaderTests {

	private static final Participation DOE = new Participation("doe-jane", "Jane Doe", "Ruritania", 1, "principal",
			null);

	private final Findings findings = new Findings("file.xml");

	@Test
	void aTurnKeepsItsSpeakerAsPrinted() {
		var turns = passages(
				"<sp who=\"who:doe-jane\"><speaker>Madam <hi>D</hi>oe</speaker><p>One.</p><p>Two.</p></sp>");

		assertThat(turns).singleElement().satisfies((turn) -> {
			assertThat(turn.speaker()).isEqualTo("Madam Doe");
			assertThat(turn.participation()).isEqualTo(DOE);
			assertThat(turn.html()).isEqualTo("<p>One.</p><p>Two.</p>");
			assertThat(turn.text()).isEqualTo("One. Two.");
		});
	}

	@Test
	void whoSpeaksWithoutBeingOnTheListIsAFinding() {
		assertThat(passages("<sp who=\"who:roe-richard\"><p>One.</p></sp>").get(0).participation()).isNull();
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("who:roe-richard speaks but is not on the list of participants");
	}

	@Test
	void aPageBreakCutsATurnInTwo() {
		var pages = pages(
				"<pb n=\"[I]\"/><sp who=\"who:doe-jane\"><speaker>D</speaker><p>One <pb n=\"II\"/>two.</p></sp><p>Three.</p>");

		assertThat(pages).extracting(Page::number, Page::label).containsExactly(tuple(1, "[I]"), tuple(2, "II"));
		assertThat(pages).flatExtracting(Page::turns)
			.extracting(Turn::anchor, Turn::speaker, Turn::text)
			.containsExactly(tuple("t1", "D", "One"), tuple("t1-2", "D", "two."), tuple("t2", null, "Three."));
	}

	@Test
	void aPageBreakBetweenTheItemsOfAListCutsIt() {
		assertThat(passages("<list><item>One</item><pb/><item>Two</item></list>")).extracting(Turn::html)
			.containsExactly("<ul><li>One</li></ul>", "<ul><li>Two</li></ul>");
	}

	@Test
	void aPageBreakInANameCutsThePassage() {
		assertThat(pages("<p>Mr. <persName corresp=\"who:doe-jane\">Jane <pb n=\"2\"/>Doe</persName> spoke.</p>"))
			.flatExtracting(Page::turns)
			.extracting(Turn::text)
			.containsExactly("Mr. Jane", "Doe spoke.");
	}

	@Test
	void aPageWithNothingOnItIsNone() {
		assertThat(pages("<pb n=\"1\"/><pb n=\"2\"/><p><pb n=\"3\"/>One.</p><pb n=\"4\"/>")).extracting(Page::label)
			.containsExactly("3");
	}

	@Test
	void aPageBreakInTheDescriptionBeginsThePage() {
		assertThat(pages(
				"<pb n=\"1\"/><head>H<pb n=\"2\"/></head><list type=\"participants\"><item>A</item><pb n=\"3\"/></list><p>One.</p>"))
			.extracting(Page::label)
			.containsExactly("3");
	}

	@Test
	void aPageIsCalledByItsHeadingOrItsFirstWords() {
		var pages = pages(
				"""
						<pb/><div><head>Duties</head><p>One.</p></div>
						<pb/><p>one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen</p>""");

		assertThat(pages).extracting(Page::heading).containsExactly("Duties", null);
		assertThat(pages).extracting(Page::opening)
			.containsExactly("One.",
					"one two three four five six seven eight nine ten eleven twelve thirteen fourteen …");
	}

	@Test
	void aHeadingStandsAboveTheNextPassageOnly() {
		assertThat(passages("<div><head>A</head><div><head>B</head><p>One.</p></div><p>Two.</p></div>"))
			.extracting(Turn::heading)
			.containsExactly("A – B", null);
	}

	@Test
	void aHeadingWithNothingBelowItIsAPassage() {
		assertThat(passages("<p>One.</p><attachment><head>Tab &lt;A></head></attachment>")).extracting(Turn::html)
			.containsExactly("<p>One.</p>", "<p>Tab &lt;A&gt;</p>");
	}

	@Test
	void aDivisionTellsWhereItsTextStands() {
		assertThat(passages("""
				<p>One.</p><div type="public-record"><p>Two.</p></div>
				<div type="other-record"><p>Three.</p></div>
				<div type="not-known"><div><p>Four.</p></div></div><div type="said"><p>Five.</p></div>"""))
			.extracting(Turn::standing)
			.containsExactly(PassageStatus.SAID, PassageStatus.PUBLIC_RECORD, PassageStatus.OTHER_RECORD,
					PassageStatus.NOT_KNOWN, PassageStatus.SAID);
	}

	@Test
	void topicsAreThoseOfThePassageAndOfWhatItStandsIn() {
		assertThat(passages("""
				<div ana="topic:trade"><sp ana="topic:tariffs"><p ana="topic:weather topic:trade">One.</p></sp>
				<p>Two.</p></div>""")).extracting(Turn::topics)
			.containsExactly(List.of("trade", "tariffs", "weather"), List.of("trade"));
	}

	@Test
	void notesAreNumberedThroughTheDocument() {
		var pages = pages("<p>A<note>x</note><note n=\"*\"><p>y</p></note></p><pb/><p>B<note>z</note></p>");

		assertThat(pages).flatExtracting(Page::turns)
			.flatExtracting(Turn::notes)
			.extracting(Note::kind, Note::label, Note::anchor, Note::html)
			.containsExactly(tuple(NoteKind.FOOTNOTE, "1", "n1", "x"), tuple(NoteKind.FOOTNOTE, "*", "n2", "<p>y</p>"),
					tuple(NoteKind.FOOTNOTE, "3", "n3", "z"));
		assertThat(pages.get(0).turns().get(0).html()).isEqualTo("""
				<p>A<a class="note-ref" id="n1-ref" href="#n1" role="doc-noteref">1</a>\
				<a class="note-ref" id="n2-ref" href="#n2" role="doc-noteref">*</a></p>""");
		assertThat(pages.get(0).turns().get(0).text()).isEqualTo("A");
	}

	@Test
	void footnotesOfTheDescriptionAreKept() {
		var turns = passages("""
				<head>H<hi><note n="a">of the head</note></hi><note type="source">Source.</note></head>
				<dateline><date>d</date><note n="b">of the date</note></dateline>
				<list type="participants"><item>A<note n="c">of a person</note></item></list>
				<p>One.</p><note n="d">of the end</note>""");

		assertThat(turns).singleElement()
			.extracting(Turn::notes)
			.asInstanceOf(InstanceOfAssertFactories.list(Note.class))
			.extracting(Note::label)
			.containsExactly("a", "b", "c", "d");
	}

	@Test
	void anAttachmentKeepsItsSourceNoteItsDatelineAndItsParticipants() {
		var turns = passages(
				"""
						<p>One.</p><attachment><note type="source" rend="inline">File 7</note><head>Tab A</head>
						<dateline>Moscow, <date>May 1</date></dateline><list type="participants"><item>B</item></list></attachment>""");

		assertThat(turns).extracting(Turn::text).containsExactly("One.", "File 7", "Moscow, May 1", "B");
	}

	@Test
	void wordsBetweenTheElementsOfAnOpenerAreKept() {
		assertThat(passages("<opener>To: <persName>Roe</persName></opener>")).extracting(Turn::html)
			.containsExactly("<p>To: Roe</p>");
	}

	@Test
	void aNameIsExplainedOnceAPage() {
		var turns = passages("""
				<p><persName corresp="who:doe-jane">A</persName> <persName corresp="who:doe-jane">B</persName></p>
				<pb/><p><gloss target="#t_1">C</gloss> <gloss target="#t_2">D</gloss></p>""");

		assertThat(turns).flatExtracting(Turn::notes)
			.extracting(Note::kind, Note::label, Note::anchor)
			.containsExactly(tuple(NoteKind.GLOSS, "Jane Doe", "g1"), tuple(NoteKind.GLOSS, "ABM", "g2"));
		assertThat(turns.get(0).html())
			.isEqualTo("<p><button type=\"button\" class=\"gloss\" popovertarget=\"g1\">A</button> B</p>");
	}

	@Test
	void aPointerToNothingIsAFindingUnlessItIsTheVolumesOwn() {
		passages("<p><persName corresp=\"who:nobody\">A</persName><persName corresp=\"#p_X\">B</persName></p>");

		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("who:nobody is not in the authority files");
	}

	private List<Turn> passages(String content) {
		return pages(content).stream().flatMap((page) -> page.turns().stream()).toList();
	}

	private List<Page> pages(String content) {
		var notes = new TeiNotes(TeiFixtures.names(), Map.of("t_1", new Gloss("ABM", "ABM, a missile")), false,
				this.findings);
		return new TeiTextReader(TeiFixtures.document(content), Map.of(),
				new DialogueSpeakers(List.of(DOE), Map.of(), false,
						new NameListReader(TeiFixtures.names(), this.findings).resolver()),
				notes, this.findings)
			.read();
	}

}
