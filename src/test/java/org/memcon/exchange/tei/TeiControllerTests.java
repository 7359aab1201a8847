package org.memcon.exchange.tei;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class TeiControllerTests {

	private static final TeiGrammar GRAMMAR = new TeiGrammar();

	private static final String CALL = "/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { ".xml", "/summary.xml", "/pages/1.xml", "/pages/2.xml" })
	void isTeiWithAFileNameAndAValidator(String address) {
		var answer = this.mvc.get().uri(CALL + address).exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/tei+xml;charset=UTF-8").containsHeader("ETag");
		assertThat(answer).headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.get(0)).startsWith("attachment").contains(IngestedPapers.CALL));
		assertThat(GRAMMAR.faults(new WrittenTei(answer.getResponse().getContentAsByteArray()))).isEmpty();
	}

	@Test
	void answersThatACopyIsStillGood() {
		var etag = this.mvc.get().uri(CALL + ".xml").exchange().getResponse().getHeader("ETag");

		assertThat(this.mvc.get().uri(CALL + ".xml").header("If-None-Match", etag)).hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void pageIsAnExtractThatSaysSo() throws Exception {
		var page = this.mvc.get().uri(CALL + "/pages/2.xml").exchange().getResponse().getContentAsString();

		assertThat(page).contains("<title type=\"sub\">Page 2 of 3: an extract</title>")
			.contains("part=\"Y\"")
			.contains("About Iraq")
			.doesNotContain("Good morning");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001-06-16-bush-putin-memcon", "2003-03-18-bush-putin-telcon", IngestedPapers.CALL,
			IngestedPapers.LETTER })
	void pageSaysWhatTheWholeSaysOfIt(String slug) throws Exception {
		var whole = body(slug + ".xml");
		var breaks = IntStream.range(0, whole.size()).filter((i) -> whole.get(i).startsWith("<pb ")).boxed().toList();

		assertThat(breaks).isNotEmpty();
		for (var page = 1; page <= breaks.size(); page++) {
			var end = (page < breaks.size()) ? breaks.get(page) : whole.size();
			assertThat(body(slug + "/pages/" + page + ".xml")).isEqualTo(whole.subList(breaks.get(page - 1), end));
		}
	}

	@Test
	void pageCarriesTopicsAndEvidence() throws Exception {
		assertThat(String.join("", body("2003-03-18-bush-putin-telcon/pages/1.xml"))).contains(" source=\"src:",
				" ana=\"topic:");
	}

	/** From the first page break on. */
	private List<String> body(String address) throws Exception {
		var xml = this.mvc.get().uri("/conversations/" + address).exchange().getResponse().getContentAsString();
		return Jsoup.parse(xml, "", Parser.xmlParser())
			.select("text > body > div > *")
			.stream()
			.map(Element::outerHtml)
			.dropWhile((it) -> !it.startsWith("<pb "))
			.toList();
	}

	@Test
	void extractIsNotTakenInAsTheRecord() {
		var page = this.mvc.get().uri(CALL + "/pages/2.xml").exchange().getResponse().getContentAsByteArray();

		var recordingIntake = new WrittenTei(page).readAll();

		assertThat(recordingIntake.drafts()).isEmpty();
		assertThat(recordingIntake.findings().list()).singleElement()
			.asString()
			.contains("error: this is one page of the record " + IngestedPapers.CALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations/nowhere.xml", "/conversations/no.where.xml",
			"/conversations/volume-d1/summary.xml", CALL + "/pages/4.xml", CALL + "/pages/0.xml",
			CALL + "/pages/one.xml", "/conversations/nowhere/pages/1.xml", "/conversations/.xml" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void saysInWordsWhatTheTextIs() throws Exception {
		assertThat(tei("2001-06-16-bush-putin-memcon")).contains("<p>Abstract, written for this archive");
		assertThat(tei(IngestedPapers.CALL)).contains("<p>Machine-read text, uncorrected: the document’s words");
		assertThat(tei(IngestedPapers.LETTER)).contains("<p>Transcription, the document’s own words.</p>");
	}

	private String tei(String slug) throws Exception {
		return this.mvc.get().uri("/conversations/" + slug + ".xml").exchange().getResponse().getContentAsString();
	}

}
