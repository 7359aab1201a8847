package org.memcon.tei;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Reads TEI that was not written for this archive.
 */
class GenericTeiConverterTests {

	private static final String SPOKEN = """
			<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
			<fileDesc><titleStmt><title>Telephone conversation of two neighbours</title></titleStmt>
			<publicationStmt><p>Unpublished.</p></publicationStmt>
			<sourceDesc><recordingStmt><recording><date when="1990-05-06"/><p>On tape.</p></recording></recordingStmt></sourceDesc></fileDesc>
			<profileDesc><particDesc><listPerson>
			<person xml:id="A"><persName>Jane Doe</persName><birth when="1900"/><death when="1980"/></person>
			<person xml:id="B"><persName>Richard Roe</persName></person>
			</listPerson></particDesc>
			<settingDesc><setting><placeName>Strelsau</placeName></setting></settingDesc></profileDesc></teiHeader>
			<text><body><div><u who="#A">Good <pause/>morning.</u><u who="#B">It <unheard>snows</unheard>.</u>
			<pb n="2"/><u who="#C">Who <unheard>is</unheard> it?</u><u>Nobody.</u></div></body></text></TEI>""";

	private static final String UNKEYED = SPOKEN.replace("<person xml:id=\"B\">", "<person>");

	private static final String LETTER = """
			<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="letter-7"><teiHeader><fileDesc><titleStmt>
			<title type="main">A talk at dinner</title></titleStmt><publicationStmt><p/></publicationStmt>
			<sourceDesc><p>Box 7, folder 2.</p></sourceDesc></fileDesc></teiHeader><text><front><p>Preface.</p></front>
			<body><head>At dinner</head><opener><dateline>Zenda, <date when="1899-12-30">30 December 1899</date></dateline></opener>
			<sp><speaker>KING</speaker><p>Sit down.</p></sp><p>They sat. <said who="#x">Thank you</said>, they said.</p>
			<script>alert(1)</script></body><back><div><p>Index.</p></div></back></text></TEI>""";

	private static final String MARKED = """
			<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>%s</fileDesc>%s</teiHeader>
			<text><body><div type="document">%s</div></body></text></TEI>""";

	private final RecordingIntake recordingIntake = new RecordingIntake(new Findings("file.xml"));

	@Test
	void aPersonWithoutAKeyTookPartTooAndIsAFinding() {
		assertThat(read("call.xml", UNKEYED).participations()).extracting(Participation::namePrinted)
			.containsExactly("Jane Doe", "Richard Roe");
		assertThat(this.recordingIntake.findings().list()).extracting(Finding::message)
			.contains("person has no xml:id and gets person-2");
	}

	@Test
	void aSpokenTextHasItsTurnsAndItsPersons() {
		var draft = read("My call.xml", SPOKEN);

		assertThat(draft.slug()).isEqualTo("My-call");
		assertThat(draft.title()).isEqualTo("Telephone conversation of two neighbours");
		assertThat(draft.form()).isEqualTo(RecordForm.TELCON);
		assertThat(draft.dateline().startsOn()).isEqualTo(LocalDate.of(1990, 5, 6));
		assertThat(draft.dateline().place()).isEqualTo("Strelsau");
		assertThat(draft.authorityRecords()).extracting(AuthorityRecord::slug)
			.containsExactly("jane-doe-1900-1980", "richard-roe-My-call");
		assertThat(draft.participations()).extracting(Participation::namePrinted, Participation::participant)
			.containsExactly(tuple("Jane Doe", "jane-doe-1900-1980"), tuple("Richard Roe", "richard-roe-My-call"));
		assertThat(draft.turns()).extracting(Turn::speaker, Turn::text)
			.containsExactly(tuple("Jane Doe", "Good morning."), tuple("Richard Roe", "It snows."),
					tuple("C", "Who is it?"), tuple(null, "Nobody."));
		assertThat(draft.turns().map(Turn::participation).limit(3)).extracting((it) -> it != null)
			.containsExactly(true, true, false);
		assertThat(draft.pages()).extracting(Page::label).containsExactly(null, "2");
	}

	@Test
	void whatIsNotUnderstoodIsReportedOnceAKind() {
		read("call.xml", SPOKEN);

		assertThat(this.recordingIntake.findings().list()).extracting(Finding::message)
			.containsExactlyInAnyOrder("unknown element, its text is kept: unheard (2 times)",
					"the file does not state its text basis (term of type text-basis); it is read as a transcription");
	}

	@Test
	void aWholeTextIsOneRecordUnderItsOwnId() {
		var draft = read("call.xml", LETTER);

		assertThat(draft.slug()).isEqualTo("letter-7");
		assertThat(draft.title()).isEqualTo("A talk at dinner");
		assertThat(draft.textBasis()).isEqualTo(TextBasis.TRANSCRIPTION);
		assertThat(draft.sourceNote()).isEqualTo("Box 7, folder 2.");
		assertThat(draft.dateline().startsOn()).isEqualTo(LocalDate.of(1899, 12, 30));
		assertThat(draft.turns()).extracting(Turn::speaker).contains("KING");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A letter to the King | LETTER | HIGH
			Telegram from Zenda | TELEGRAM | HIGH
			Memorandum of Conversation | MEMCON | HIGH
			Telephone call about the weather | TELCON | HIGH
			A talk at dinner | MEMCON | LOW
			""")
	void itsFormIsWhatItsTitleTells(String title, RecordForm form, Certainty certainty) {
		var draft = read("paper.xml", LETTER.replace("A talk at dinner", title));

		assertThat(draft.form()).isEqualTo(form);
		assertThat(draft.formCertainty()).isEqualTo(certainty);
	}

	@Test
	void noWordOfATextIsLost() {
		for (var xml : new String[] { SPOKEN, LETTER.replace("alert(1)", "") }) {
			var text = Jsoup.parse(xml.replaceAll("</?(head|sp|speaker|p|u|div)\\b", " $0"), "", Parser.xmlParser())
				.select("text")
				.text();
			var draft = read("call.xml", xml);
			var kept = draft.turns()
				.flatMap((it) -> Stream.of(it.heading(), it.speaker(), it.text()))
				.map(String::valueOf)
				.collect(Collectors.joining(" "));

			assertThat(kept.split("\\W+")).contains(text.replaceAll("^\\W+", "").split("\\W+"));
		}
	}

	@Test
	void activeContentIsDroppedAndReported() {
		var draft = read("call.xml", LETTER);

		assertThat(draft.toString()).doesNotContain("alert");
		assertThat(this.recordingIntake.findings().list()).extracting(Finding::message)
			.contains("active content dropped: script");
	}

	@Test
	void theSlugThatTheCuratorGivesCounts() {
		read("call.xml", LETTER, new ReadingOptions(false, "eng", "zenda", false));

		assertThat(this.recordingIntake.drafts()).extracting(Draft::slug).containsExactly("zenda");
	}

	@Test
	void aTextThatMarksItsDocumentsIsReadByThese() {
		read("two.xml",
				LETTER.replace("<front><p>Preface.</p></front>", "")
					.replaceFirst("(?s)<body>.*</text>", "<body><div type=\"document\" xml:id=\"a\"><p>One.</p></div>"
							+ "<div type=\"document\" xml:id=\"b\"><p>Two.</p></div></body></text>"));

		assertThat(this.recordingIntake.drafts()).extracting(Draft::slug).containsExactly("letter-7-a", "letter-7-b");
	}

	@Test
	void eachTextOfACorpusHasItsOwnPersons() {
		read("corpus.xml",
				"<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">" + SPOKEN.replace("<TEI", "<TEI xml:id=\"a\"")
						+ SPOKEN.replace("<TEI", "<TEI xml:id=\"b\"").replace("Richard Roe", "Rose Rowe")
						+ "</teiCorpus>");

		assertThat(this.recordingIntake.drafts()).extracting(Draft::slug).containsExactly("a", "b");
		assertThat(this.recordingIntake.drafts().get(1).participations()).extracting(Participation::participant)
			.containsExactly("jane-doe-1900-1980", "rose-rowe-b");
	}

	@Test
	void aSpeakerIsAParticipantThoughNobodyIsDescribed() {
		var draft = read("talk.xml", LETTER.replace("They sat. <said who=\"#x\">Thank you</said>, they said.",
				"<said who=\"#Q\">Thank you.</said><said who=\"#K\">Not at all.</said>"));

		assertThat(draft.participations()).extracting(Participation::namePrinted).containsExactly("KING");
		assertThat(draft.turns()).extracting(Turn::speaker, Turn::text)
			.contains(tuple("KING", "Sit down."), tuple("Q", "Thank you."), tuple("K", "Not at all."));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<meeting><placeName>Wien</placeName><date when=\"1975-03-04\">4. März 1975</date></meeting>",
					"<meeting when=\"1975-03-04\"><placeName>Wien</placeName>, 4 March 1975</meeting>" })
	void aMeetingHasADateAndAPlace(String meeting) {
		var draft = read("talk.xml",
				MARKED.formatted("<titleStmt><title>A talk</title>" + meeting + "</titleStmt>", "", "<p>Words.</p>"));

		assertThat(draft.dateline().startsOn()).isEqualTo("1975-03-04");
		assertThat(draft.dateline().place()).isEqualTo("Wien");
	}

	@Test
	void aSpeakerWhomTheListLacksIsAParticipantToo() {
		var text = "<list type=\"participants\"><item>Anton Muster</item></list><sp><speaker>Muster:</speaker><p>Yes.</p>"
				+ "</sp><sp><speaker>Mrs. Doe</speaker><p>No.</p></sp>";
		var draft = read("talk.xml", MARKED.formatted("", "", text));

		assertThat(draft.participations()).extracting(Participation::namePrinted)
			.containsExactly("Anton Muster", "Mrs. Doe");
	}

	@Test
	void aMarkedDocumentTakesWhatItLacksFromTheHeader() {
		var header = """
				<profileDesc><creation><date when="1975-03-04"/></creation>
				<particDesc><listPerson><person xml:id="A"><persName>Anton Muster</persName></person></listPerson></particDesc>
				<textClass><keywords><list><item><term>Dairy</term></item></list><term>Trade</term></keywords>
				<catRef target="#c1 topic:milk"/></textClass></profileDesc>
				<encodingDesc><classDecl><taxonomy><category xml:id="c1"><catDesc>Cows</catDesc></category></taxonomy></classDecl></encodingDesc>
				""";
		var titles = "<titleStmt><title level=\"s\">A series</title><title level=\"a\">The part</title></titleStmt>";
		var text = "<head/><dateline><placeName>Wien</placeName></dateline><div type=\"page\" n=\"7\"><head/>"
				+ "<u who=\"#A\">Good day.</u></div><div type=\"page\" n=\"8\"><p>Good night.</p></div>";
		var draft = read("talk.xml", MARKED.formatted(titles, header, text));

		assertThat(draft.title()).isEqualTo("The part");
		assertThat(draft.dateline().startsOn()).isEqualTo("1975-03-04");
		assertThat(draft.dateline().datePrinted()).isEqualTo("1975-03-04");
		assertThat(draft.dateline().place()).isEqualTo("Wien");
		assertThat(draft.participations()).extracting(Participation::participant).containsExactly("anton-muster-talk");
		assertThat(draft.turns().map(Turn::participation).findFirst()).contains(draft.participations().get(0));
		assertThat(draft.turns()).extracting(Turn::heading).containsOnlyNulls();
		assertThat(draft.pages()).extracting(Page::label).containsExactly("7", "8");
		assertThat(draft.particulars()).extracting(Particular::kind, Particular::html)
			.containsExactly(tuple(ParticularKind.SOURCE_TOPICS, "Cows; Dairy; Trade"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Untitled]", "*No. 4.[8]", "143.", "No. 12", "—" })
	void whatIsNoTitleIsNone(String head) {
		assertThat(TeiFixtures.document("<head>" + head + "</head>").title()).isEmpty();
	}

	@Test
	void aFileWithoutTextIsRefused() {
		read("empty.xml", "<TEI><teiHeader/><text><body/></text></TEI>");

		assertThat(this.recordingIntake.drafts()).isEmpty();
		assertThat(this.recordingIntake.findings().hasErrors()).isTrue();
	}

	private Draft read(String name, String xml) {
		return read(name, xml, ReadingOptions.DEFAULT);
	}

	private Draft read(String name, String xml, ReadingOptions options) {
		new TeiSourceReader(TeiFixtures.noNames()).read(new SourceFile(name, TeiFixtures.bytes(xml)), options,
				this.recordingIntake);
		var drafts = this.recordingIntake.drafts();
		return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
	}

}
