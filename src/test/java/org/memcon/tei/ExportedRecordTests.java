package org.memcon.tei;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what says of itself that the archive has written it.
 */
class ExportedRecordTests {

	private static final String FILE = """
			<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Title</title></titleStmt>
			<publicationStmt><publisher>Memcon</publisher><idno type="slug">own-record</idno></publicationStmt>
			<seriesStmt><title>The papers</title><idno type="collection">the-papers</idno></seriesStmt>
			<sourceDesc><bibl><ref target="javascript:alert(1)">Evil</ref></bibl></sourceDesc></fileDesc>
			<encodingDesc><appInfo><application ident="memcon" version="1.0"><label>M</label></application></appInfo></encodingDesc>
			<profileDesc><particDesc><listPerson>
			<person xml:id="who-poe-jane"><persName type="authorized">Poe, Jane</persName>
			<persName type="direct">Jane Poe</persName></person>
			<person xml:id="who-roe-richard"><persName type="authorized">Somebody, Else</persName></person></listPerson></particDesc>
			<textClass><catRef target="topic:trade topic:nothing" resp="#machine"/>
			<keywords><term type="text-basis">machine-read</term></keywords></textClass></profileDesc></teiHeader>
			<text><body><div type="document" subtype="telcon" cert="low"><head>1. Title</head><dateline><date/></dateline>
			<list type="participants"><item><persName xml:id="p1" corresp="who:poe-jane">SIDE:</persName></item></list>
			<pb/><div type="said">%s</div></div></body></text></TEI>""";

	@Test
	void nothingIsInferred() {
		var draft = read("<p xml:id=\"t4\">DOE: It was [1 line not declassified].</p>");

		assertThat(draft.title()).isEqualTo("1. Title");
		assertThat(draft.participations()).extracting(Participation::namePrinted).containsExactly("SIDE:");
		assertThat(draft.turns()).singleElement().satisfies((turn) -> {
			assertThat(turn.anchor()).isEqualTo("t4");
			assertThat(turn.speaker()).isNull();
			assertThat(turn.redactions()).isEmpty();
			assertThat(turn.html()).isEqualTo("<p>DOE: It was [1 line not declassified].</p>");
		});
	}

	@Test
	void topicsThatTheArchiveDoesNotKnowAreLeftOut() {
		assertThat(read("<p>Words</p>").headings()).containsExactly(new Heading("trade", TopicAssigner.MACHINE));
	}

	@Test
	void bringsItsPersonsAndItsCollectionAlong() {
		var recordingIntake = tray("own.xml", "<p>Words</p>", ReadingOptions.DEFAULT);

		assertThat(recordingIntake.collections()).containsExactly(CollectionDraft.named("the-papers", "The papers"));
		assertThat(recordingIntake.drafts()).flatExtracting(Draft::authorityRecords).isNotEmpty();
	}

	@Test
	void personOfTheArchivesOwnListIsNotOverwritten() {
		assertThat(read("<p>Words</p>").authorityRecords()).extracting(AuthorityRecord::slug)
			.containsExactly("poe-jane");
	}

	@Test
	void canBeGivenAnotherSlug() {
		var recordingIntake = tray("own.xml", "<p>Words</p>", new ReadingOptions(false, "eng", "another-slug", false));

		assertThat(recordingIntake.findings().hasErrors()).isFalse();
		assertThat(recordingIntake.collections()).isEmpty();
		assertThat(recordingIntake.drafts()).extracting(Draft::slug).containsExactly("another-slug");
	}

	@Test
	void isReadTheSameWayInTheCorpus() {
		var recordingIntake = new RecordingIntake(new Findings("own"));

		new TeiFileReader(TeiFixtures.names(), ReadingOptions.DEFAULT, recordingIntake, null)
			.read(new ByteArrayInputStream(TeiFixtures.bytes(FILE.formatted("<p xml:id=\"t4\">Words</p>"))));

		assertThat(recordingIntake.drafts().get(0).title()).isEqualTo("1. Title");
		assertThat(recordingIntake.collections()).isEmpty();
	}

	/** Anybody can write that header. */
	@Test
	void nothingReachesAPageThatIsNotOfTheAllowList() {
		var draft = read(
				"""
						<p xml:id="t1 x" rend="&lt;b onclick='x'&gt;">a<ref target="javascript:alert(1)">b</ref>
						<ref target="/participants/x&quot; onclick=&quot;y">c</ref><hi rend="script">d</hi>
						<seg type="img src=x onerror=y">e</seg><gloss target="#g1&quot; onclick=&quot;x">f</gloss>
						<script>g</script><object>h</object><note xml:id="n1&quot; onclick=&quot;x" n="&lt;i&gt;">&lt;u&gt;</note>
						&lt;img src=x&gt;</p>""");

		assertThat(draft.sourceAddress()).isNull();
		assertThat(draft.turns()).extracting(Turn::html)
			.containsExactly("<p>ab c<span>d</span> ef "
					+ "<a class=\"note-ref\" id=\"n1-ref\" href=\"#n1\" role=\"doc-noteref\">&lt;i&gt;</a> "
					+ "&lt;img src=x&gt;</p>");
	}

	@Test
	void documentWithoutPagesIsAnError() {
		var recordingIntake = new RecordingIntake(new Findings("own"));

		new TeiFileReader(TeiFixtures.names(), ReadingOptions.DEFAULT, recordingIntake, "own")
			.read(new ByteArrayInputStream(TeiFixtures.bytes(FILE.replace("<pb/><div type=\"said\">%s</div>", ""))));

		assertThat(recordingIntake.drafts()).isEmpty();
		assertThat(recordingIntake.findings().list()).extracting(Finding::message).contains("the document has no text");
	}

	private static Draft read(String text) {
		return tray("own.xml", text, ReadingOptions.DEFAULT).drafts().get(0);
	}

	private static RecordingIntake tray(String file, String text, ReadingOptions options) {
		var recordingIntake = new RecordingIntake(new Findings(file));
		new TeiSourceReader(TeiFixtures.names()).read(new SourceFile(file, TeiFixtures.bytes(FILE.formatted(text))),
				options, recordingIntake);
		return recordingIntake;
	}

}
