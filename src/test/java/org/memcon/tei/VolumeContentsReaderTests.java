package org.memcon.tei;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.VolumeDraft;
import org.memcon.draft.VolumeDraft.PartDraft;

import static org.assertj.core.api.Assertions.assertThat;

class VolumeContentsReaderTests {

	private static final String DOCUMENT = """
			<div type="document" xml:id="d%1$s" n="%1$s"><head>%1$s. Memorandum of Conversation<note n="1">A note.</note></head>
			<opener><dateline>Washington, <date when="1969-03-01">March 1, 1969</date></dateline></opener><p>Words.</p></div>""";

	private final Findings findings = new Findings("volume.xml");

	private final RecordingIntake intake = new RecordingIntake(this.findings);

	@Test
	void documentsStandInTheirDivisionsWithNumberHeadingAndDate() {
		var parts = parts("",
				"""
						<div type="compilation" xml:id="comp1"><head>The <hi>Soviet</hi> Union</head><pb n="1"/>
						<div type="chapter" xml:id="ch1"><head>First</head>%s<div type="subchapter"><head>Deeper</head>%s</div></div>
						<div type="chapter" xml:id="ch2"><head>Second</head>%s</div></div>
						"""
					.formatted(document(1), document(2), document(3)));

		assertThat(lines(parts)).containsExactly("0 DIVISION comp1 The Soviet Union", "1 DIVISION ch1 First",
				"2 DOCUMENT frus1899v01-d1 Memorandum of Conversation", "2 DIVISION subchapter Deeper",
				"3 DOCUMENT frus1899v01-d2 Memorandum of Conversation", "1 DIVISION ch2 Second",
				"2 DOCUMENT frus1899v01-d3 Memorandum of Conversation");
		assertThat(parts.get(2).number()).isEqualTo("1");
		assertThat(parts.get(2).datePrinted()).isEqualTo("March 1, 1969");
		assertThat(parts).extracting(PartDraft::html).containsOnlyNulls();
	}

	@Test
	void documentThatIsNotImportedIsListed() {
		new TeiFileReader(TeiFixtures.names(), ReadingOptions.DEFAULT, this.intake, "volume")
			.read(stream("", "<div><head>All</head>%s</div>".formatted(document(1).replace("Memorandum of Conversation",
					"Telegram From the Embassy in the Soviet Union"))));

		assertThat(this.intake.drafts()).isEmpty();
		assertThat(lines(this.intake.volumes().get(0).parts())).containsExactly("0 DIVISION section All",
				"1 DOCUMENT frus1899v01-d1 Telegram From the Embassy in the Soviet Union");
	}

	@Test
	void frontMatterIsKeptWithItsStructure() {
		var parts = parts("""
				<div type="section" xml:id="preface"><head>Preface<note>On the title.</note></head>
				<p>First &lt;words&gt;<note n="2">A <hi rend="italic">note</hi>.</note></p><pb n="IV"/>
				<list><item>One</item></list><script>alert(1)</script>
				<div><head>Scope</head><p>Below, see <ref target="#d1">Document 1</ref>.</p></div></div>
				<div type="section" xml:id="toc"><head>Contents</head><list><item>Preface III</item></list></div>
				""", "<div><head>All</head>" + document(1) + "</div>");

		assertThat(lines(parts)).containsExactly("0 DIVISION preface Preface", "1 SECTION section Scope",
				"0 DIVISION section-2 All", "1 DOCUMENT frus1899v01-d1 Memorandum of Conversation");
		assertThat(parts.get(0).html()).isEqualTo("""
				<div>On the title.</div><p>First &lt;words&gt; <small class="cited">(A <em>note</em>.)</small></p>\
				<ul><li>One</li></ul>""");
		assertThat(parts.get(1).html()).isEqualTo(
				"""
						<p>Below, see <a href="https://history.state.gov/historicaldocuments/frus1899v01/d1">Document 1</a>.</p>""");
	}

	@Test
	void personsOfTheListLeadToTheirPages() {
		var parts = parts("""
				<div type="section" xml:id="persons"><head>Persons</head><list type="names"><item>
				<persName xml:id="p_BG1">Ball, George</persName>, Under Secretary</item></list></div>
				<div type="section" xml:id="others"><head>Others</head><p>Also:</p><p><list type="names"><item>
				<persName xml:id="p_DA1">Dobrynin, Anatoly</persName>, Ambassador</item></list></p></div>
				""", document(1));

		assertThat(parts.get(0).html())
			.contains("<a href=\"/participants/ball-george-frus1899v01\">Ball, George</a>, Under Secretary</li>");
		assertThat(parts.get(1).html())
			.contains("<a href=\"/participants/dobrynin-anatoly-frus1899v01\">Dobrynin, Anatoly</a>");
	}

	@Test
	void wordsOfAChapterAndOfAnAppendixAreKept() {
		var parts = parts("", """
				<div1 xml:id="a"><head>One</head><head>continued</head><p>[See also volume II.]</p>%s</div1>
				<div xml:id="b"><head>Appendix</head><div><p>Words alone.</p></div></div>
				""".formatted(document(1)));

		assertThat(lines(parts)).containsExactly("0 DIVISION a One – continued",
				"1 DOCUMENT frus1899v01-d1 Memorandum of Conversation", "0 DIVISION b Appendix", "1 SECTION section ");
		assertThat(parts).extracting(PartDraft::html)
			.containsExactly("<p>[See also volume II.]</p>", null, null, "<p>Words alone.</p>");
	}

	@Test
	void divisionsWithoutHeadingsOrIdsAreToldApart() {
		var parts = parts("", """
				<div type="chapter"><div type="chapter">%s</div></div><div type="chapter" xml:id="no name">%s</div>
				<div type="chapter"><head>Nothing in it</head></div>%s
				""".formatted(document(1), document(2), document(3)));

		assertThat(lines(parts)).containsExactly("0 DIVISION chapter ", "1 DIVISION chapter-2 ",
				"2 DOCUMENT frus1899v01-d1 Memorandum of Conversation", "0 DIVISION no-name ",
				"1 DOCUMENT frus1899v01-d2 Memorandum of Conversation",
				"0 DOCUMENT frus1899v01-d3 Memorandum of Conversation");
	}

	@Test
	void documentsWithinOtherElementsAreListed() {
		var parts = parts("", """
				<div xml:id="ch1"><head>One</head><floatingText><body>%s</body></floatingText></div>
				<div xml:id="ch2"><head>Two</head><p>%s</p></div>
				""".formatted(document(1), document(2)));

		assertThat(this.intake.drafts()).hasSize(2);
		assertThat(lines(parts)).containsExactly("0 DIVISION ch1 One",
				"1 DOCUMENT frus1899v01-d1 Memorandum of Conversation",
				"0 DOCUMENT frus1899v01-d2 Memorandum of Conversation");
	}

	@Test
	void indexIsLeftOut() {
		var parts = parts("", document(1)
				+ """
						</body><back><div type="section" xml:id="index"><head>Index</head><p>A, 12</p><div><p>B, 13</p></div></div>
						<div xml:id="errata"><head>Errata</head><p>Read “no”.</p></div></back><body>""");

		assertThat(lines(parts)).containsExactly("0 DOCUMENT frus1899v01-d1 Memorandum of Conversation",
				"0 SECTION errata Errata");
	}

	@Test
	void wordsBeyondTheLimitAreReported() {
		var words = "<p>" + "word ".repeat(60_000) + "</p>";

		var parts = parts("<div xml:id=\"preface\"><head>Preface</head>" + words.repeat(5) + "</div>", document(1));

		assertThat(String.valueOf(parts.get(0).html())).hasSizeBetween(800_000, 1_000_000);
		assertThat(parts.get(1).heading()).isEqualTo("Memorandum of Conversation");
		assertThat(this.findings.list().toString())
			.contains("the words of the editors are longer than 1,000,000 characters; the rest is left out");
	}

	@Test
	void partsBeyondTheLimitAreNotKept() {
		var parts = parts("",
				IntStream.range(0, 4000)
					.mapToObj((number) -> "<div><head>H</head><p>W</p></div>")
					.collect(Collectors.joining()) + document(1));

		assertThat(parts).hasSize(3001);
		assertThat(this.intake.drafts()).hasSize(1);
	}

	@Test
	void fileThatBreaksOffHasNoContents() {
		var file = volume("", "<div><head>All</head>" + document(1)).replaceFirst("(?s)</body>.*", "");

		new TeiFileReader(TeiFixtures.names(), ReadingOptions.ALL_DOCUMENTS, this.intake, "volume")
			.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

		assertThat(this.intake.drafts()).hasSize(1);
		assertThat(this.intake.volumes()).isEmpty();
	}

	@Test
	void everyVolumeOfAFileHasItsOwnContents() {
		var one = volume("", document(1)).replaceFirst("<TEI[^>]*>", "<TEI>");
		var corpus = "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">" + one + one.replace("1899v01", "1899v02")
				+ "</teiCorpus>";

		new TeiFileReader(TeiFixtures.names(), ReadingOptions.ALL_DOCUMENTS, this.intake, "volume")
			.read(new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8)));

		assertThat(this.intake.volumes()).extracting(VolumeDraft::collection)
			.containsExactly("frus1899v01", "frus1899v02");
	}

	@Test
	void pageThatBeginsInTheFrontIsThatOfTheFirstDocument() {
		parts("<div xml:id=\"preface\"><head>Preface</head><p>Words <pb n=\"XII\"/> go on.</p></div>", document(1));

		assertThat(this.intake.drafts().get(0).pages().get(0).label()).isEqualTo("XII");
	}

	@Test
	void eachSectionHasANameOfItsOwn() {
		var parts = parts("""
				<div type="chapter"><p>One.</p></div><div type="chapter"><p>Two.</p></div>
				<div xml:id="chapter-2"><p>Three.</p></div>
				""", document(1));

		assertThat(parts).extracting(PartDraft::name)
			.containsExactly("chapter", "chapter-2", "chapter-2-2", "frus1899v01-d1");
	}

	private static String document(int number) {
		return DOCUMENT.formatted(number);
	}

	private List<PartDraft> parts(String front, String body) {
		new TeiFileReader(TeiFixtures.names(), ReadingOptions.ALL_DOCUMENTS, this.intake, "volume")
			.read(stream(front, body));
		return this.intake.volumes().get(0).parts();
	}

	private static ByteArrayInputStream stream(String front, String body) {
		return new ByteArrayInputStream(volume(front, body).getBytes(StandardCharsets.UTF_8));
	}

	private static String volume(String front, String body) {
		return """
				<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1899v01">
				<teiHeader><fileDesc><titleStmt><title type="complete">A volume</title></titleStmt>
				<publicationStmt><idno type="frus">frus1899v01</idno></publicationStmt></fileDesc></teiHeader>
				<text><front>%s</front><body>%s</body></text></TEI>
				""".formatted(front, body);
	}

	private static List<String> lines(List<PartDraft> parts) {
		return parts.stream()
			.map((part) -> "%d %s %s %s".formatted(part.depth(), part.kind(), part.name(), part.heading()))
			.toList();
	}

}
