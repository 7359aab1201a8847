package org.memcon.tei;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.topic.Assignment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what says of itself that the archive has written it.
 */
class OwnTeiTests {

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
		assertThat(draft.persons()).extracting(Person::namePrinted).containsExactly("SIDE:");
		assertThat(draft.passages()).singleElement().satisfies((passage) -> {
			assertThat(passage.anchor()).isEqualTo("t4");
			assertThat(passage.speaker()).isNull();
			assertThat(passage.redactions()).isEmpty();
			assertThat(passage.html()).isEqualTo("<p>DOE: It was [1 line not declassified].</p>");
		});
	}

	@Test
	void topicsThatTheArchiveDoesNotKnowAreLeftOut() {
		assertThat(read("<p>Words</p>").topics()).containsExactly(new Subject("trade", Assignment.MACHINE));
	}

	@Test
	void bringsItsPersonsAndItsCollectionAlong() {
		var tray = tray("own.xml", "<p>Words</p>", ReadingOptions.DEFAULT);

		assertThat(tray.collections()).containsExactly(CollectionDraft.named("the-papers", "The papers"));
		assertThat(tray.drafts()).flatExtracting(Draft::names).isNotEmpty();
	}

	@Test
	void personOfTheArchivesOwnListIsNotOverwritten() {
		assertThat(read("<p>Words</p>").names()).extracting(AuthorityRecord::slug).containsExactly("poe-jane");
	}

	@Test
	void canBeGivenAnotherSlug() {
		var tray = tray("own.xml", "<p>Words</p>", new ReadingOptions(false, "eng", "another-slug", false));

		assertThat(tray.findings().hasErrors()).isFalse();
		assertThat(tray.collections()).isEmpty();
		assertThat(tray.drafts()).extracting(Draft::slug).containsExactly("another-slug");
	}

	@Test
	void isReadTheSameWayInTheCorpus() {
		var tray = new Tray(new Findings("own"));

		new TeiReader(Fixtures.names(), ReadingOptions.DEFAULT, tray)
			.read(new ByteArrayInputStream(Fixtures.bytes(FILE.formatted("<p xml:id=\"t4\">Words</p>"))));

		assertThat(tray.drafts().get(0).title()).isEqualTo("1. Title");
		assertThat(tray.collections()).isEmpty();
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
		assertThat(draft.passages()).extracting(Passage::html)
			.containsExactly("<p>ab c<span>d</span> ef "
					+ "<a class=\"note-ref\" id=\"n1-ref\" href=\"#n1\" role=\"doc-noteref\">&lt;i&gt;</a> "
					+ "&lt;img src=x&gt;</p>");
	}

	@Test
	void documentWithoutPagesIsAnError() {
		var tray = new Tray(new Findings("own"));

		new TeiReader(Fixtures.names(), ReadingOptions.DEFAULT, tray, "own")
			.read(new ByteArrayInputStream(Fixtures.bytes(FILE.replace("<pb/><div type=\"said\">%s</div>", ""))));

		assertThat(tray.drafts()).isEmpty();
		assertThat(tray.findings().list()).extracting(Finding::message).contains("the document has no text");
	}

	private static Draft read(String text) {
		return tray("own.xml", text, ReadingOptions.DEFAULT).drafts().get(0);
	}

	private static Tray tray(String file, String text, ReadingOptions options) {
		var tray = new Tray(new Findings(file));
		new TeiSource(Fixtures.names()).read(new SourceFile(file, Fixtures.bytes(FILE.formatted(text))), options, tray);
		return tray;
	}

}
