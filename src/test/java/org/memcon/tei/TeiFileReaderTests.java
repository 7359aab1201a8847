package org.memcon.tei;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.BriefText;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.Slug;
import org.memcon.tei.markup.TeiElement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TeiFileReaderTests {

	private static final String OURS = TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml");

	private static final String FRUS = TeiFixtures.file("frus-volume.xml");

	private final Findings findings = new Findings("file.xml");

	@Test
	void readsTheDescriptionOfAFileOfOurs() {
		var draft = read(OURS).get(0);

		assertThat(draft.slug()).isEqualTo("1999-01-02-doe-roe-telcon");
		assertThat(draft.title()).isEqualTo("A call about tariffs");
		assertThat(draft.form()).isEqualTo(RecordForm.TELCON);
		assertThat(draft.formCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(draft.dateline().chronology("s")).isEqualTo("1999-01-02T09:00|s");
		assertThat(draft.occasion()).isEqualTo("visit");
		assertThat(draft.occasionNote()).isEqualTo("Before the visit");
		assertThat(draft.textBasis()).isEqualTo(TextBasis.ABSTRACT);
		assertThat(draft.sourceNote()).isEqualTo("Source: a box. <small class=\"cited\">(Another report)</small>");
		assertThat(draft.sourceLabel()).isEqualTo("An Archive, 2020");
		assertThat(draft.sourceAddress()).isEqualTo("https://archive.example/1");
		assertThat(draft.participantsNote()).isEqualTo("Interpreters: not known.");
		assertThat(draft.headings()).extracting(Heading::topic).containsExactly("trade", "tariffs");
		assertThat(draft.sources()).containsExactly("A1", "B1", "A2");
		assertThat(this.findings.list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<div xml:id=\"persons\"><list type=\"simple\"><item><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName>, Secretary</item></list></div>",
			"<div type=\"section\" xml:id=\"names\"><list><item><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName></item></list></div>",
			"<div><list><item><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName></item></list></div>",
			"<div xml:id=\"persons\"><list type=\"gloss\"><label><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName></label><item>Secretary</item></list></div>",
			"<div xml:id=\"persons\"><p><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName>, Secretary</p></div>",
			"<div xml:id=\"persons\"><table><row><cell><persName xml:id=\"p_BLI1\">Brezhnev, Leonid</persName></cell></row></table></div>" })
	void aListOfPersonsIsReadWhateverItsForm(String persons) {
		var volume = FRUS.replaceFirst("(?s)<front>.*</front>", "<front>" + persons + "</front>")
			.replace("The President<", "<persName corresp=\"#p_BLI1\">Brezhnev</persName><");

		assertThat(read(volume).get(0).participations()).extracting(Participation::participant)
			.containsExactly("brezhnev-leonid-frus1899v01");
	}

	@Test
	void anOfficeWithoutAPersonIsItsHolderOnTheDay() {
		var draft = read(FRUS.replace("1969-02-17", "1879-02-17")
			.replace("February 17, 1969", "February 17, 1879")
			.replace("The President<", "The King of Ruritania<")).get(0);

		assertThat(draft.participations()).extracting(Participation::participant).containsExactly("elphberg-rudolf");
		assertThat(draft.authorityRecords()).extracting(AuthorityRecord::name).contains("Elphberg, Rudolf");
	}

	@Test
	void aNameInANoteOfTheListOfPersonsIsNotTheirs() {
		var entry = "<item>Nobody<note>See <persName xml:id=\"p_N1\">Roe, Richard</persName>.</note></item>";
		var drafts = read(FRUS.replaceFirst("<list type=\"names\">", "$0" + entry));

		assertThat(drafts).hasSameSizeAs(read(FRUS));
		assertThat(this.findings.hasErrors()).isFalse();
	}

	@Test
	void aSourceNoteMayBeWrittenAsAnInlineNote() {
		var note = "<note type=\"inline\" rend=\"source\">Source: a box.</note>";

		assertThat(TeiFixtures.document(note + "<head>Memo</head>").sourceNote()).map(TeiElement::text)
			.contains("Source: a box.");
	}

	@Test
	void theEditorsSummaryIsANoteThatSaysSo() {
		var notes = new TeiNotes(TeiFixtures.noNames(), Map.of(), false, this.findings);
		notes.note(TeiFixtures.tei("<note type=\"summary\">They spoke.</note>"));
		notes.note(TeiFixtures.tei("<note>At noon.</note>"));

		assertThat(notes.take()).extracting(Note::label).containsExactly("Summary", "1");
	}

	@Test
	void theAbstractOfAFileIsTheRecordInBrief() {
		var brief = read(OURS.replaceFirst("<profileDesc>",
				"$0<abstract><p>They <persName corresp=\"who:doe-jane\">agreed"
						+ "</persName>.<note type=\"evidence\" source=\"src:A1 src:B1\"/></p></abstract>"))
			.get(0)
			.brief();

		assertThat(brief.html()).isEqualTo(
				"<p>They agreed.<a class=\"note-ref\" id=\"b1-ref\" href=\"#b1\"" + " role=\"doc-noteref\">1</a></p>");
		assertThat(brief.notes()).extracting(Note::label, Note::anchor, (note) -> note.support().evidence())
			.containsExactly(tuple("1", "b1", Evidence.CORROBORATED));
	}

	@Test
	void theEditorsSummaryIsTheRecordInBriefToo() {
		var volume = FRUS.replaceFirst("<head>14[.]", "<head><note type=\"summary\">They spoke of tariffs.</note>");

		assertThat(read(volume).get(0).brief()).isEqualTo(new BriefText("<p>They spoke of tariffs.</p>", List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<abstract/>", "<abstract><p> </p></abstract>" })
	void aFileWithoutAnAbstractSaysNothingInBrief(String summary) {
		assertThat(read(OURS.replaceFirst("<profileDesc>", "$0" + summary)).get(0).brief()).isNull();
	}

	@Test
	void anUnknownTextBasisIsAnErrorRatherThanAFalseClaim() {
		read(OURS.replace(">abstract<", ">abstrakt<"));

		assertThat(this.findings.list()).extracting(Finding::message).containsExactly("no such text basis: abstrakt");
		assertThat(this.findings.hasErrors()).isTrue();
	}

	@Test
	void aFileOfOursHasToSayWhatItsTextIs() {
		read(OURS.replace("<term type=\"text-basis\">abstract</term>", "<term>weather</term>"));

		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the file does not state its text basis (term of type text-basis)");
	}

	@Test
	void aPassageKeepsTheAnchorOfItsSource() {
		var file = OURS.replaceFirst("<sp ", "<sp xml:id=\"t7\" ");

		var anchors = read(file).get(0).pages().stream().flatMap((page) -> page.turns().stream()).toList();

		assertThat(anchors).extracting(Turn::anchor).contains("t7", "t1").doesNotHaveDuplicates();
	}

	@Test
	void aSlugThatIsNoPlainAddressIsAnError() {
		assertThat(read(OURS.replace(">1999-01-02-doe-roe-telcon<", ">1999/01 02<"))).isEmpty();
		assertThat(this.findings.list()).extracting(Finding::message).containsExactly(Slug.RULE + ": 1999/01 02");
	}

	@Test
	void readsParticularsWithTheirSupport() {
		assertThat(read(OURS).get(0).particulars())
			.extracting((particular) -> particular.kind(), (particular) -> particular.html(),
					(particular) -> particular.support().evidence(), (particular) -> particular.support().families())
			.containsExactly(tuple(ParticularKind.INITIATOR, "Doe, by one account.", Evidence.CONFLICT, 2),
					tuple(ParticularKind.LENGTH, "5 minutes.", Evidence.SINGLE, 1));
	}

	@Test
	void readsPagesWithTheirTopics() {
		var pages = read(OURS).get(0).pages();

		assertThat(pages).extracting(Page::label, Page::heading, Page::topics)
			.containsExactly(tuple("1", "Duties on wine", List.of("tariffs", "trade")),
					tuple("2", "In the papers", List.of()));
	}

	@Test
	void makesADraftOfEveryDocumentOfAVolume() {
		assertThat(read(FRUS)).extracting(Draft::slug, Draft::title, Draft::form, Draft::textBasis)
			.containsExactly(
					tuple("frus1899v01-d14", "Memorandum of Conversation", RecordForm.MEMCON, TextBasis.TRANSCRIPTION),
					tuple("frus1899v01-d15a", "Transcript of a Telephone Conversation", RecordForm.TELCON,
							TextBasis.TRANSCRIPTION));
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void readsTheTextOfAVolume() {
		var drafts = read(FRUS);

		assertThat(drafts).flatExtracting(Draft::pages).extracting(Page::label).containsExactly("35", "36", "36");
		assertThat(drafts).flatExtracting(TeiFixtures::passages)
			.extracting(Turn::anchor, Turn::text)
			.containsExactly(tuple("t1", "General Secretary Brezhnev: I should like ABMs. Document 15"),
					tuple("t2", "Toon"), tuple("t3", "Moscow, February 16, 1969"), tuple("t4", "An enclosure."),
					tuple("t1", "K: We just got a message."));
	}

	@Test
	void explainsNamesFromTheVolumesOwnLists() {
		var notes = TeiFixtures.passages(read(FRUS).get(0)).stream().flatMap((turn) -> turn.notes().stream());

		assertThat(notes).extracting(Note::label, Note::html)
			.containsExactly(tuple("2", "He came late."),
					tuple("Brezhnev, Leonid T.", "Brezhnev, Leonid T., Secretary General"),
					tuple("ABM", "ABM, anti-ballistic missile"), tuple("3", "Not <em>printed</em>."),
					tuple("4", "Source: another box."));
	}

	@Test
	void readsTheDescriptionOfADocumentOfAVolume() {
		var drafts = read(FRUS);

		assertThat(drafts).extracting(Draft::sourceNote)
			.containsExactly("Source: National Archives. Secret; ABM.", "740.0011/1");
		assertThat(drafts.get(0).dateline().place()).isEqualTo("Washington");
		assertThat(drafts.get(0).participations())
			.containsExactly(new Participation(null, "The President", null, 0, null, null));
		assertThat(drafts.get(1).dateline().datePrinted()).isEqualTo("undated");
		assertThat(drafts.get(1).dateline().endsOn()).isEqualTo("1969-03-31");
	}

	@Test
	void namesOutsideTheControlledListsAreFindings() {
		read(OURS.replace("occasion:visit", "occasion:x")
			.replace("topic:trade topic:tariffs\"", "topic:y\"")
			.replace("note type=\"length\"", "note type=\"z\""));

		assertThat(this.findings.list()).extracting(Finding::message)
			.contains("occasion:x is not in the controlled list", "topic:y is not in the controlled list",
					"note type \"z\" is not in the controlled list");
		assertThat(this.findings.hasErrors()).isFalse();
	}

	@Test
	void aParticularSaidTwiceIsAnError() {
		read(OURS.replace("note type=\"length\"", "note type=\"initiator\""));

		assertThat(this.findings.list()).singleElement()
			.hasToString("file.xml:9: error: a second note of type \"initiator\"");
	}

	@Test
	void aDocumentWithoutTextIsAnError() {
		assertThat(read(OURS.replaceAll("(?s)<pb n=\"1\"/>.*</div>\\s*</body>", "</div></body>"))).isEmpty();
		assertThat(this.findings.list()).extracting(Finding::message).containsExactly("the document has no text");
	}

	@Test
	void aDocumentWithoutANameIsAnError() {
		assertThat(read(OURS.replace("idno type=\"slug\"", "idno"))).isEmpty();
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the document has neither an idno of type slug nor an xml:id");
	}

	@Test
	void theSecondOfTwoDocumentsOfOneNameGetsAnother() {
		assertThat(read(FRUS.replace("d15a\"", "d14\""))).extracting(Draft::slug)
			.contains("frus1899v01-d14", "frus1899v01-d14-2");
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("another document is named frus1899v01-d14 too; this one is named frus1899v01-d14-2");
	}

	@Test
	void aDocumentOfAVolumeWithoutAnIdIsNamedByItsNumber() {
		assertThat(read(FRUS.replace("xml:id=\"d14\"", ""))).extracting(Draft::slug).contains("frus1899v01-d14");
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the document has no xml:id; its name is frus1899v01-d14");
	}

	@Test
	void anIdThatIsNoSlugIsMadeOne() {
		assertThat(read(FRUS.replace("xml:id=\"d14\"", "xml:id=\"d14é\""))).extracting(Draft::slug)
			.contains("frus1899v01-d14-");
		assertThat(this.findings.list()).singleElement()
			.extracting(Finding::message)
			.asString()
			.startsWith(Slug.RULE)
			.endsWith("The document frus1899v01-d14é is named frus1899v01-d14-");
	}

	@Test
	void partsWithEqualIdsAreKeptUnderNamesOfTheirOwn() {
		var text = "<p xml:id=\"t1\">One.</p><p>Two.</p><p xml:id=\"t1\">Three.<note xml:id=\"n1\">A.</note>"
				+ "<note xml:id=\"n1\">B.</note></p></div></body>";
		var draft = read(OURS.replaceAll("(?s)<pb n=\"1\"/>.*</div>\\s*</body>", text)).get(0);

		assertThat(draft.turns().map(Turn::anchor)).containsExactly("t1", "t2", "t3");
		assertThat(draft.turns().flatMap((turn) -> turn.notes().stream()).map(Note::anchor)).containsExactly("n1",
				"n2");
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the id t1 is given before; here it is not used",
					"the id n1 is given before; here it is not used");
	}

	private List<Draft> read(String xml) {
		return TeiFixtures.read(xml, this.findings);
	}

}
