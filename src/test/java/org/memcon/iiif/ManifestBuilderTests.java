package org.memcon.iiif;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The manifest of a record.
 */
@SeededArchiveWithPapers
class ManifestBuilderTests {

	private static final String CALL = "/iiif/" + IngestedPapers.CALL;

	private static final String SEEDED = "/iiif/2001-06-16-bush-putin-memcon";

	IiifClient iiifClient;

	@BeforeEach
	void open(@Autowired MockMvcTester mvc) {
		this.iiifClient = new IiifClient(mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { IngestedPapers.CALL, IngestedPapers.LETTER, "2001-06-16-bush-putin-memcon" })
	void tellsWhatIsKnownOfARecord(String slug) throws Exception {
		var expected = Path.of("src/test/resources/org/memcon/iiif/" + slug + ".json");

		assertThat(this.iiifClient.read("/iiif/" + slug + "/manifest"))
			.isEqualTo(new JsonMapper().readTree(Files.readString(expected)));
	}

	@Test
	void answerSaysByWhichSpecificationItIsRead() {
		assertThat(this.iiifClient.ask(CALL + "/manifest").getResponse().getContentType())
			.isEqualTo("application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"");
	}

	@Test
	void canvasIsAsLargeAsItsImage() {
		var canvas = this.iiifClient.read(CALL + "/canvas/2");

		assertThat(canvas.get("width").asInt()).isEqualTo(1275);
		assertThat(canvas.get("height").asInt()).isEqualTo(1650);
		assertThat(painted(canvas)).isEqualTo("http://localhost" + CALL + "/pages/2/full/max/0/default.png");
		assertThat(canvas.at("/thumbnail/0/id").asString())
			.isEqualTo("http://localhost" + CALL + "/pages/2/full/127,165/0/default.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { CALL + "/canvas/1", CALL + "/canvas/3", SEEDED + "/canvas/1" })
	void pageWithoutAnImageIsPaintedWithOneThatSaysSo(String address) {
		var canvas = this.iiifClient.read(address);

		assertThat(painted(canvas)).isEqualTo("http://localhost/images/no-facsimile.png");
		assertThat(this.iiifClient.ask(painted(canvas))).hasStatusOk().hasContentType("image/png");
		assertThat(canvas.at("/thumbnail/0/id").asString()).isEqualTo(painted(canvas));
	}

	@Test
	void textOfAPageHasItsSpeakersAndWhatWasWithheld() {
		var text = this.iiifClient.read(CALL + "/canvas/2/annotations");

		assertThat(text.at("/items/0/id").asString()).isEqualTo("http://localhost" + CALL + "/canvas/2/annotations#t3");
		assertThat(text.at("/items/0/body/value").asString()).isEqualTo("Roc: About Iraq: (b)(1) and the wine.");
		assertThat(text.at("/items/0/target").asString())
			.isEqualTo("http://localhost" + CALL + "/canvas/2#xywh=127,330,625,52");
	}

	@Test
	void whatWasNotSaidInTheConversationIsMarked() {
		var words = this.iiifClient.read(SEEDED + "/manifest")
			.get("items")
			.valueStream()
			.map((canvas) -> this.iiifClient.read(canvas.get("id").asString() + "/annotations"))
			.flatMap((page) -> page.get("items").valueStream())
			.map((annotation) -> annotation.at("/body/value").asString())
			.toList();

		assertThat(words).anyMatch((text) -> text.contains("[from the public record, not from the document]"));
	}

	@Test
	void everythingThatIsNamedIsThere() {
		var manifest = this.iiifClient.read(SEEDED + "/manifest");

		for (var place : List.of("/homepage/0/id", "/partOf/0/id", "/start/id", "/items/0/homepage/0/id",
				"/items/0/annotations/0/id", "/provider/0/id", "/rendering/0/id", "/id")) {
			assertThat(this.iiifClient.ask(manifest.at(place).asString())).as(place).hasStatusOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/iiif/nobody/manifest", "/iiif/nobody/canvas/1", CALL + "/canvas/9", CALL + "/canvas/0",
			CALL + "/canvas/x", CALL + "/canvas/9/annotations", "/iiif/collections/nowhere",
			"/iiif/collections/papers?part=2" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.iiifClient.ask(address)).hasStatus(404);
	}

	private static String painted(JsonNode canvas) {
		return canvas.at("/items/0/items/0/body/id").asString();
	}

}
