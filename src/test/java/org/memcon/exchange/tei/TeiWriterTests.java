package org.memcon.exchange.tei;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Html;
import org.memcon.draft.UnicodeText;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class TeiWriterTests {

	private static final TeiGrammar GRAMMAR = new TeiGrammar();

	private static final Dateline DAY = dateline("2 January 1999", LocalDate.of(1999, 1, 2), LocalDate.of(1999, 1, 2),
			null, null, null);

	/** What XML cannot say is replaced, and all but control characters comes back. */
	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u000Bb\u001F", "a\uFFFEb", "a\uD800b", "\uDC00", "]]>", "<![CDATA[x]]>",
			"&amp;", "\u202Eevil\u202C", "<script>alert(1)</script>", "\"'&<>", "\uD83D\uDE00", "<!-- -- -->",
			"<?xml?>", "\u0085x", "\u2028x" })
	void noWordsBreakIt(String words) throws Exception {
		var content = RecordContentBuilder.of(saying(words), "papers");

		var writtenTei = WrittenTei.write(content);

		assertThat(GRAMMAR.faults(writtenTei)).isEmpty();
		assertThat(parse(writtenTei).getElementsByTagName("title").item(0).getTextContent())
			.isEqualTo(XmlWriter.wellFormed(words));
		assertThat(writtenTei.read().pages().get(0).turns().get(0).text()).isEqualTo(writtenTei.read().title())
			.isEqualTo(UnicodeText.of(XmlWriter.wellFormed(words)).strip());
	}

	@Test
	void veryLongTextComesBack() {
		var words = "So he said, and said again. ".repeat(40_000).strip();

		var writtenTei = WrittenTei.write(RecordContentBuilder.of(saying(words), "papers"));

		assertThat(writtenTei.read().pages().get(0).turns().get(0).text()).isEqualTo(words);
	}

	@Test
	void grammarFindsFault() {
		var written = WrittenTei.write(RecordContentBuilder.of(saying("Words."), "papers")).toString();

		assertThat(faults(written)).isEmpty();
		assertThat(faults(written.replace("<p xml:id=\"t1\">", "<p who=\"t1\">"))).contains("who");
		assertThat(faults(written.replace("xml:id=\"page-1\"", "xml:id=\"t1\""))).contains("t1");
		assertThat(faults(written.replace("<body>", "<body><p/>"))).contains("element \"p\"");
		assertThat(faults(written.replace("</availability>", "<quote/></availability>"))).contains("quote");
		assertThat(faults(written.replaceAll("(?s)(<sourceDesc>).*(</sourceDesc>)", "$1$2"))).contains("sourceDesc");
	}

	@Test
	void everyDatelineComesBackInAllItsParts() {
		var day = LocalDate.of(1999, 1, 2);
		var datelines = List.of(DAY, dateline(null, null, null, null, null, null),
				dateline("after lunch", null, null, LocalTime.of(14, 5), null, null),
				dateline("undated", day, day.plusDays(20), null, null, null),
				dateline("2 to 4 January", day, day.plusDays(2), LocalTime.NOON, LocalTime.of(9, 30), "+03:00"),
				dateline("noon", day, day, LocalTime.NOON, null, "-05:00"),
				dateline("noon to one", day, day, LocalTime.NOON, LocalTime.of(13, 0), "Z"),
				dateline("until one", day, day, null, LocalTime.of(13, 0), null),
				dateline("from then on", day, null, null, null, null),
				new Dateline("[undated]", day, day, null, null, "+02:00", Certainty.LOW, null, null));

		assertThat(datelines).allSatisfy((dateline) -> {
			var writtenTei = WrittenTei
				.write(RecordContentBuilder.of(draft("Words", dateline, page("<p>Words</p>", "Words")), "papers"));
			assertThat(writtenTei.read().dateline()).isEqualTo(dateline);
			assertThat(GRAMMAR.faults(writtenTei)).isEmpty();
		});
	}

	/** Prose of the archive's allow-list in places where TEI has none for it. */
	@ParameterizedTest
	@ValueSource(strings = { "", "bare words", "<p></p>", "<ul></ul>", "<ul><li></li></ul>", "<table></table>",
			"<table><tbody><tr></tr></tbody></table>", "<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl>",
			"<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a<ul><li>b</li></ul></dt><dd>c</dd></dl>",
			"<dl><dt>a<p>b</p></dt><dd><table><tbody><tr><td>c</td></tr></tbody></table></dd></dl>",
			"<div>a<p>b</p>c<ul><li><p>d</p>e</li></ul></div>", "<ul><ul><li>a</li></ul>words<li>b</li></ul>",
			"<blockquote>a<p>b</p></blockquote>",
			"<table><caption>a</caption><tbody><tr><td rowspan=\"2\">b</td></tr></tbody></table>",
			"<p>a<br><i>b</i> <cite>c</cite> <del>d</del> <span>e</span> <sup>f</sup><sub>g</sub><u>h</u><small>i</small></p>",
			"<em>a<p>b</p></em>", "words<p>a</p>words", "<p>a</p><p>b</p><ul><li>c</li></ul>",
			"<p><a href=\"https://example.org/a%20b?c=d&amp;e=f#g\">a</a></p>" })
	void everyHtmlComesBackAsItIs(String html) {
		var content = RecordContentBuilder.of(draft("Title", DAY, page(html, Jsoup.parse(html).text())), "papers");

		var writtenTei = WrittenTei.write(content);

		assertThat(GRAMMAR.faults(writtenTei)).isEmpty();
		assertThat(writtenTei.read().pages().get(0).turns()).singleElement()
			.extracting((turn) -> Jsoup.parse(turn.html()).body().html())
			.isEqualTo(Jsoup.parse(html).body().html());
	}

	@Test
	void whatWasWithheldComesBackInItsPlace() {
		var html = "<p>He came <em>at <span class=\"redaction\">[1 line</span></em></p>"
				+ "<p><span class=\"redaction\">not declassified]</span> noon.</p>";
		var printedRedactions = List.of(new PrintedRedaction(11, null, "[1 line not declassified]", "1 line", null),
				new PrintedRedaction(37, null, "noon", null, "(b)(1), 1.4(c)"),
				new PrintedRedaction(3, "n1", "[b1]", null, "(b)(1)"));
		var note = new Note(NoteKind.FOOTNOTE, "1", "n1", "So [b1].",
				new SourceSupport(Evidence.CONFLICT, 2, "One; two"));
		var turn = new Turn("t7-2", PassageStatus.NOT_KNOWN, "A heading", null, null, null, List.of(), html,
				"He came at [1 line not declassified] noon.", List.of(note), printedRedactions, null);
		var page = new Page(1, "ii", "Another heading", "He came", List.of(turn), null);

		var read = WrittenTei.write(RecordContentBuilder.of(draft("Title", DAY, page), "papers")).read();

		assertThat(read.pages().get(0).heading()).isEqualTo("Another heading");
		assertThat(read.turns()).singleElement().satisfies((back) -> {
			assertThat(back.redactions()).isEqualTo(printedRedactions);
			assertThat(back.notes()).containsExactly(note);
			assertThat(back.anchor()).isEqualTo("t7-2");
			assertThat(back.heading()).isEqualTo("A heading");
		});
	}

	/** Only a file that was made by hand explains a list as if it were a name. */
	@Test
	void anExplanationOfMoreThanANameKeepsItsWords() {
		var html = "<p>He <button type=\"button\" class=\"gloss\" popovertarget=\"g1\">came<ul><li>at noon</li></ul></button></p>";
		var note = new Note(NoteKind.GLOSS, "1", "g1", "The foreign minister", SourceSupport.NONE);
		var turn = new Turn("t1", PassageStatus.SAID, null, null, null, null, List.of(), html, "He came at noon",
				List.of(note), List.of(), null);

		var writtenTei = WrittenTei.write(RecordContentBuilder
			.of(draft("Title", DAY, new Page(1, null, null, "He came", List.of(turn), null)), "papers"));

		assertThat(GRAMMAR.faults(writtenTei)).isEmpty();
		assertThat(writtenTei.read().turns()).singleElement().satisfies((back) -> {
			assertThat(back.text()).isEqualTo("He came at noon");
			assertThat(back.notes()).containsExactly(note);
		});
	}

	@Test
	void isAnElementOfAnotherDocumentAsWell() throws Exception {
		var out = new StringWriter();

		XmlWriter.document(out, (xml) -> xml.inline(XmlTag.of("metadata"), () -> WrittenTei.WRITER
			.write(RecordContentBuilder.of(saying("Words."), "papers"), xml, "https://tei.example/all.xsd")));

		assertThat(out.toString()).containsOnlyOnce("<?xml").contains("?><metadata>");
		var document = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(out.toString())));
		assertThat(document.getElementsByTagNameNS(TeiWriter.NAMESPACE, "TEI").getLength()).isOne();
	}

	private static String faults(String xml) {
		return GRAMMAR.faults(new WrittenTei(xml.getBytes(StandardCharsets.UTF_8)));
	}

	private static Document parse(WrittenTei writtenTei) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(writtenTei.bytes()));
	}

	/** Says the same everywhere. */
	private static Draft saying(String words) {
		var html = "<p>" + Html.escape(words) + "</p>";
		return draft(words, new Dateline(words, DAY.startsOn(), DAY.endsOn(), null, null, null, Certainty.HIGH, words,
				Certainty.LOW), page(html, words));
	}

	private static Page page(String html, String text) {
		var turn = new Turn("t1", PassageStatus.SAID, null, null, null, null, List.of(), html, text, List.of(),
				List.of(), null);
		return new Page(1, null, null, text, List.of(turn), null);
	}

	private static Draft draft(String words, Dateline dateline, Page page) {
		var html = Html.escape(words);
		return new Draft("a-slug.with.points", words, RecordForm.LETTER, Certainty.MEDIUM, dateline, null, words,
				TextBasis.MACHINE_READ, html, words, "https://example.org/" + words.replaceAll("[^a-z]", ""), List.of(),
				List.of(new Participation(null, words, words, 1, "principal interpreter", Certainty.LOW)), words,
				List.of(new Particular(ParticularKind.ROOM, html, SourceSupport.NONE, Certainty.MEDIUM)), List.of(),
				List.of(page), Set.of(), Set.of(), Set.of(), null, null, null);
	}

	private static Dateline dateline(@Nullable String printed, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable LocalTime start, @Nullable LocalTime end, @Nullable String zone) {
		return new Dateline(printed, from, to, start, end, zone, Certainty.MEDIUM, "Brdo", Certainty.HIGH);
	}

}
