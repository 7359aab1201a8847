package org.memcon.iiif.search;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.iiif.IiifClient;
import org.memcon.ingest.store.IngestedPapers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words looked for in one record by a viewer that knows the Content Search API 1.0 only.
 */
@SeededArchiveWithPapers
class AnnotationListTests {

	private static final String RECORD = "/iiif/" + IngestedPapers.CALL;

	private static final String SEARCH = RECORD + "/search/1";

	private static final Path EXPECTED = Path.of("src/test/resources/org/memcon/iiif/search");

	private IiifClient iiifClient;

	@BeforeEach
	void open(@Autowired MockMvcTester mvc) {
		this.iiifClient = new IiifClient(mvc);
	}

	/**
	 * A word on an image, two that begin a line, and two pages without a usable image.
	 */
	@ParameterizedTest
	@CsvSource({ "iraq, ?q=iraq", "the-wine, ?q=%22the%20wine%22&user=x", "good, ?q=good" })
	void answerIsAsExpected(String file, String parameters) throws Exception {
		var answer = this.iiifClient.read(SEARCH + parameters);

		assertThat(answer).isEqualTo(new JsonMapper().readTree(Files.readString(EXPECTED.resolve(file + ".json"))));
	}

	@Test
	void areaIsThatOfTheWordsOnTheCanvas() {
		var canvas = this.iiifClient.read(RECORD + "/canvas/2");

		assertThat(canvas.get("width").asInt()).isEqualTo(1275);
		assertThat(canvas.get("height").asInt()).isEqualTo(1650);
		assertThat(on(SEARCH + "?q=iraq", 0)).endsWith("/canvas/2#xywh=216,330,77,19");
	}

	@Test
	void wholeCanvasIsGivenWhereNoPlaceIsKnown() {
		assertThat(on(SEARCH + "?q=good", 0)).endsWith("/canvas/1#xywh=0,0,850,1100");
		assertThat(on(SEARCH + "?q=bye", 0)).endsWith("/canvas/3#xywh=0,0,850,1100");
	}

	@Test
	void redactionHasNoPlaceOfItsOwn() {
		assertThat(on(SEARCH + "?q=%22(b)(1)%22", 0)).endsWith("/canvas/2#xywh=0,0,1275,1650");
	}

	@Test
	void laterSearchGivesTheAreaOfAllHitsOfAPassage() {
		var items = this.iiifClient.read(RECORD + "/search?q=wine%20iraq").get("items");

		assertThat(items).hasSize(1);
		assertThat(items.get(0).get("target").asString()).endsWith("/canvas/2#xywh=127,330,166,52");
		assertThat(items.get(0).get("id").asString()).endsWith("/search?q=wine%20iraq#passage-t3");
	}

	@Test
	void bothFindTheSame() {
		var later = this.iiifClient.read(RECORD + "/search?q=good%20wine");
		var former = this.iiifClient.read(SEARCH + "?q=good%20wine");

		assertThat(former.get("hits").valueStream().map((it) -> it.get("match").asString()))
			.containsExactlyElementsOf(later.at("/annotations/0/items")
				.valueStream()
				.map((it) -> it.at("/target/selector/0/exact").asString())
				.toList());
	}

	@Test
	void hitsNameTheirAreas() {
		var answer = this.iiifClient.read(SEARCH + "?q=a*");

		assertThat(answer.get("hits").valueStream().flatMap((it) -> it.get("annotations").valueStream())).isNotEmpty()
			.containsExactlyElementsOf(answer.get("resources").valueStream().map((it) -> it.get("@id")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "?q=zzz, 0", "?q=wine&motivation=commenting, 0", "?q=wine&motivation=non-painting, 0",
			"?q=wine&motivation=painting, 1", "?q=wine, 1" })
	void onlyPaintedTextIsFound(String parameters, int found) {
		var answer = this.iiifClient.read(SEARCH + parameters);

		assertThat(answer.get("hits")).hasSize(found);
		assertThat(answer.at("/within/total").asInt()).isEqualTo(found);
	}

	@Test
	void profileAndSharingAreThoseOfTheOtherAnswers() {
		var answer = this.iiifClient.ask(SEARCH + "?q=wine");

		assertThat(answer.getResponse().getContentType())
			.isEqualTo("application/ld+json;profile=\"http://iiif.io/api/search/1/context.json\"");
		assertThat(answer.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo(
				this.iiifClient.ask(RECORD + "/search?q=wine").getResponse().getHeader("Access-Control-Allow-Origin"));
		assertThat(this.iiifClient.ask("/iiif/nobody/search/1?q=wine")).hasStatus(404);
		assertThat(this.iiifClient.ask(SEARCH + "?q=wine&page=2")).hasStatus(404);
	}

	@Test
	void manifestNamesBothServices() {
		assertThat(this.iiifClient.read(RECORD + "/manifest").get("service").valueStream().map(JsonNode::toString))
			.containsExactlyInAnyOrder(
					"{\"id\":\"http://localhost%s/search\",\"type\":\"SearchService2\"}".formatted(RECORD),
					("{\"@context\":\"http://iiif.io/api/search/1/context.json\",\"@id\":\"http://localhost%s\","
							+ "\"@type\":\"SearchService1\",\"profile\":\"http://iiif.io/api/search/1/search\"}")
						.formatted(SEARCH));
	}

	private String on(String address, int resource) {
		return this.iiifClient.read(address).get("resources").get(resource).get("on").asString();
	}

}
