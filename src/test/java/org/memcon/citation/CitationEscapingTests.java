package org.memcon.citation;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.memcon.citation.Citable.CitedCollection;
import org.memcon.citation.Citable.CitedName;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.evidence.Certainty;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that no title, name or place can break out of a citation in any format.
 */
class CitationEscapingTests {

	static final List<String> WORDS = List.of("</script><script>alert(1)</script>", "a\r\nER  - \r\nTY  - BOOK",
			"a\nb\u2028c\u0085d\u000be", "un{balanced", "un}balanced", "}},\n@book{x, title = {y",
			"\\input{/etc/passwd}", "$x^2$ & 50% #1 a_b ~ \\", "\"quoted\" 'and' “so”",
			"<i>it</i> <b onclick=x>bold</b> &lt;p&gt; &amp;", "@comment{x} % y", "\uD83D\uDE00 \u202Eabc", "0",
			"${7*7} #{x} __x__", "a  b\tc", "\\\\{}{}}{", "\u0000\u0001x");

	private final CitationPrinter printer = new CitationPrinter();

	@ParameterizedTest
	@FieldSource("WORDS")
	void printedCitationKeepsTheWordsAndNothingElse(String words) {
		for (var style : CitationStyle.values()) {
			var citation = box(words).in(style);

			for (var html : List.of(citation.inPlace(), citation.inList())) {
				assertThat(Jsoup.parseBodyFragment(html).body().select("*:not(body)")).allMatch((it) -> it.is("i"));
			}
		}
	}

	@Test
	void markupInTheWordsIsPrintedAsItStands() {
		assertThat(box("<b>bold</b> & <probe>").in(CitationStyle.CHICAGO).inPlaceText())
			.startsWith("<b>bold</b> & <probe>, July 6, 2001");
	}

	@ParameterizedTest
	@FieldSource("WORDS")
	void risHasOneRecordOfKnownLines(String words) {
		var lines = CitationFile.of(CitationFormat.RIS, box(words)).split("\r\n");

		assertThat(lines).allMatch((line) -> line.matches("[A-Z][A-Z0-9]  - .*"));
		assertThat(lines).filteredOn((line) -> line.startsWith("TY  - ")).hasSize(1);
		assertThat(lines).filteredOn((line) -> line.startsWith("ER  - ")).hasSize(1);
		assertThat(String.join("", lines)).doesNotContain("\n", "\r", "\u2028", "\u0085", "\u000b");
	}

	@ParameterizedTest
	@FieldSource("WORDS")
	void bibtexHasOneEntryWithBalancedBraces(String words) throws Exception {
		var bibtex = CitationFile.of(CitationFormat.BIBTEX, box(words));

		var entries = new BibTeXParser().parse(new StringReader(bibtex)).getEntries();
		assertThat(entries).hasSize(1).containsOnlyKeys(new Key("slug"));
		assertThat(entries.get(new Key("slug")).getFields()).containsKeys(new Key("title"), new Key("url"));
		assertThat(bibtex.chars().filter((it) -> it == '{').count())
			.isEqualTo(bibtex.chars().filter((it) -> it == '}').count());
		assertThat(bibtex).doesNotContain("\\input");
	}

	@Test
	void texPrintsItsOwnSignsAsTheyStand() {
		assertThat(Bibtex.escaped("$x^2$ & 50% #1 a_b ~ {\\}")).isEqualTo(
				"\\$x\\textasciicircum{}2\\$ \\& 50\\% \\#1 a\\_b \\textasciitilde{} \\textbraceleft{}\\textbackslash{}\\textbraceright{}");
	}

	@ParameterizedTest
	@FieldSource("WORDS")
	void rdfIsWellFormedAndHasOneRecord(String words) throws Exception {
		var rdf = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(UnapiFormat.RDF_ZOTERO.write(box(words)))));

		assertThat(rdf.getElementsByTagName("rdf:Description").getLength()).isOne();
		assertThat(rdf.getElementsByTagName("*").getLength()).isLessThan(25);
	}

	@ParameterizedTest
	@FieldSource("WORDS")
	void jsonGivesBackTheVeryWords(String words) {
		var item = new JsonMapper().readTree(CitationFile.of(CitationFormat.CSL_JSON, box(words))).get(0);

		assertThat(item.get("title").asString()).isEqualTo(box(words).record().title());
		assertThat(item.get("archive").asString()).isEqualTo(words);
	}

	@ParameterizedTest
	@FieldSource("WORDS")
	void dataInTheHeadOfAPageCannotEndTheirElement(String words) {
		var json = box(words).metadata().jsonLd();

		assertThat(json).doesNotContain("<");
		assertThat(new JsonMapper().readTree(json).get("name").asString()).isEqualTo(box(words).record().title());
	}

	private CiteBox box(String words) {
		var dateline = new Dateline(null, java.time.LocalDate.of(2001, 7, 6), java.time.LocalDate.of(2001, 7, 6), null,
				null, null, Certainty.HIGH, words, Certainty.HIGH);
		return new CiteBox(new Citable("slug", words, List.of(new CitedName(words, words + ", " + words, null)),
				List.of(words), dateline, TextBasis.MACHINE_READ, words, words, null, new CitedCollection("c", words),
				TextLayer.TEXT, "en", "https://memcon.example"), Pinpoint.WHOLE, this.printer);
	}

}
