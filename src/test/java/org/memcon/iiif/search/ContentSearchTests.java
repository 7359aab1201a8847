package org.memcon.iiif.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import org.memcon.iiif.IiifClient;
import org.memcon.iiif.search.HighlightAnnotation.TextQuoteSelector;
import org.memcon.words.Span;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words looked for in one record by a viewer.
 */
@SeededArchive
class ContentSearchTests {

	private static final String RECORD = "2001-06-16-bush-putin-memcon";

	private static final String SEARCH = "/iiif/" + RECORD + "/search";

	@Autowired
	MockMvcTester mvc;

	IiifClient iiifClient;

	@BeforeEach
	void open() {
		this.iiifClient = new IiifClient(this.mvc);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "nato", "bush", "treaties", "%22ABM%20Treaty%22", "ira*%20OR%20nato", "nato%20NOT%20iran" })
	void findsWhatAReaderSeesMarked(String words) {
		var marked = HtmlPages.page(this.mvc, "/conversations/" + RECORD + "/pages?q=" + words)
			.select(".turn-text mark[id]")
			.eachText();

		var exact = highlights(this.iiifClient.read(SEARCH + "?q=" + words)).map((it) -> it.get("exact").asString());

		assertThat(exact.toList()).isNotEmpty().isEqualTo(marked);
	}

	@Test
	void quotationStandsInThePassage() {
		var answer = this.iiifClient.read(SEARCH + "?q=bush");
		var texts = answer.get("items")
			.valueStream()
			.collect(Collectors.toMap((it) -> it.get("id").asString(), (it) -> it.at("/body/value").asString()));

		assertThat(answer.at("/annotations/0/items").valueStream()).isNotEmpty().allSatisfy((highlight) -> {
			var quoted = highlight.at("/target/selector/0");
			assertThat(texts.get(highlight.at("/target/source").asString())).contains(
					quoted.get("prefix").asString() + quoted.get("exact").asString() + quoted.get("suffix").asString());
		});
	}

	@Test
	void passageIsTheOneThatStandsOnThePage() {
		var found = this.iiifClient.read(SEARCH + "?q=nato").at("/items/0");

		var page = this.iiifClient.read(found.get("target").asString() + "/annotations");

		assertThat(page.get("items").valueStream()).contains(found);
	}

	@Test
	void profileIsTheContextOfTheSearch() {
		var answer = this.iiifClient.ask(SEARCH + "?q=nato");

		assertThat(answer.getResponse().getContentType())
			.isEqualTo(
					"application/ld+json;profile=\"" + this.iiifClient.read(SEARCH).get("@context").asString() + "\"")
			.contains("http://iiif.io/api/search/2/context.json");
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "?q=, 0", "?q=zzz, 0", "?q=%22%22, 0", "?q=---, 0", "?q=nato&motivation=painting, 0",
			"?q=NOT%20nato, 0" })
	void whereNothingIsFoundTheAnswerIsEmpty(String parameters, int found) {
		var answer = this.iiifClient.read(SEARCH + parameters);

		assertThat(answer.get("items")).hasSize(found);
		assertThat(answer.has("annotations")).isFalse();
	}

	@Test
	void whatIsNotUnderstoodIsNamed() {
		var answer = this.iiifClient.read(SEARCH + "?q=nato&user=x&date=y&%3Cprobe%3E=1&motivation=supplementing");

		assertThat(answer.get("ignored").valueStream().map(JsonNode::asString)).containsExactly("<probe>", "date",
				"user");
		assertThat(answer.get("id").asString())
			.isEqualTo(IiifClient.HOST + SEARCH + "?q=nato&motivation=supplementing");
	}

	@ParameterizedTest
	@CsvSource({ "?q=nato&page=0, 400", "?q=nato&page=x, 400", "?q=nato&page=2, 404", "?q=nato&page=999999, 404" })
	void pageThatIsNoneIsRefused(String parameters, int status) {
		assertThat(this.iiifClient.ask(SEARCH + parameters)).hasStatus(status);
	}

	@Test
	void tooManyWordsAreRefused() {
		assertThat(this.iiifClient.ask(SEARCH + "?q=" + "a".repeat(301))).hasStatus(400);
		assertThat(this.iiifClient.ask("/iiif/nobody/search?q=nato")).hasStatus(404);
	}

	@Test
	void quotationCutsNoWordInTwo() {
		var text = IntStream.range(0, 40)
			.mapToObj((number) -> "word" + number)
			.reduce((a, b) -> a + " " + b)
			.orElseThrow();
		var hit = text.indexOf("word20");

		var quoted = TextQuoteSelector.of(text, new Span(hit, hit + 6));

		assertThat(quoted).isEqualTo(
				new TextQuoteSelector("TextQuoteSelector", "word12 word13 word14 word15 word16 word17 word18 word19 ",
						"word20", " word21 word22 word23 word24 word25 word26 word27 word28"));
		assertThat(TextQuoteSelector.of("x".repeat(500), new Span(200, 210)))
			.isEqualTo(new TextQuoteSelector("TextQuoteSelector", "", "x".repeat(10), ""));
	}

	private static Stream<JsonNode> highlights(JsonNode answer) {
		return answer.at("/annotations/0/items").valueStream().map((it) -> it.at("/target/selector/0"));
	}

}
