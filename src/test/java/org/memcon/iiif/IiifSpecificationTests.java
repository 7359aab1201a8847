package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that is sent to viewers keeps the rules of the specifications, and the rules
 * are such that can be broken.
 */
@SeededArchiveWithPapers
class IiifSpecificationTests {

	private static final String CALL = "/iiif/" + IngestedPapers.CALL;

	private static final String IMAGE = CALL + "/pages/2/info.json";

	private static final String SEARCH = CALL + "/search?q=wine";

	IiifClient iiifClient;

	@BeforeEach
	void open(@Autowired MockMvcTester mvc) {
		this.iiifClient = new IiifClient(mvc);
	}

	/** As a viewer would: from the list of collections down to what stands on a page. */
	@Test
	void wholeArchiveKeepsTheRules() {
		var manifests = new ArrayList<String>();
		for (var collection : ids(this.iiifClient.read("/iiif/collection"))) {
			assertThat(IiifSpecification.PRESENTATION.violations(this.iiifClient.read(collection))).as(collection)
				.isEmpty();
			manifests.addAll(ids(this.iiifClient.read(collection)));
		}
		assertThat(manifests).hasSize(13).allSatisfy((manifest) -> {
			var read = this.iiifClient.read(manifest);
			assertThat(IiifSpecification.PRESENTATION.violations(read)).isEmpty();
			assertThat(ids(read)).allSatisfy((canvas) -> {
				assertThat(IiifSpecification.PRESENTATION.violations(this.iiifClient.read(canvas))).isEmpty();
				assertThat(IiifSpecification.PRESENTATION.violations(this.iiifClient.read(canvas + "/annotations")))
					.isEmpty();
			});
		});
		assertThat(IiifSpecification.PRESENTATION.violations(this.iiifClient.read("/iiif/collection"))).isEmpty();
	}

	@Test
	void imagesKeepTheRules() {
		assertThat(IiifSpecification.IMAGE.violations(this.iiifClient.read(IMAGE))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=wine", "?q=wine&user=x&date=y", "", "?q=zzz", "?q=a*&motivation=painting",
			"?q=%3Cprobe%3E%22%20OR%20wine" })
	void answersOfTheSearchKeepTheRules(String parameters) {
		assertThat(IiifSpecification.SEARCH.violations(this.iiifClient.read(CALL + "/search" + parameters))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PRESENTATION, " + CALL + "/manifest, id type label items",
			"PRESENTATION, /iiif/collections/papers, id type label items",
			"PRESENTATION, " + CALL + "/canvas/2, id type label items height width",
			"PRESENTATION, " + CALL + "/canvas/2/annotations, id type items",
			"IMAGE, " + IMAGE + ", id type protocol profile width height", "SEARCH, " + SEARCH + ", id type items" })
	void whatLacksAPropertyBreaksTheRules(IiifSpecification iiifSpecification, String address, String demanded) {
		for (var property : demanded.split(" ")) {
			var resource = (ObjectNode) this.iiifClient.read(address);
			resource.remove(property);

			assertThat(iiifSpecification.violations(resource)).as(property).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatHasAPropertyOfItsOwnBreaksTheRules(IiifSpecification iiifSpecification) {
		var resource = (ObjectNode) this.iiifClient.read(switch (iiifSpecification) {
			case PRESENTATION -> CALL + "/manifest";
			case IMAGE -> IMAGE;
			case SEARCH -> SEARCH;
		});
		resource.put("own", "x");

		assertThat(iiifSpecification.violations(resource)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/items/0/height, 0", "/items/0/id, http://localhost/canvas#1", "/items/0/items/0/items/0/target, x",
			"/items/0/items/0/items/0/motivation, supplementing", "/items/0/items/0/items/0/body/type, Text",
			"/label/en, no list", "/navDate, 1999-01-02", "/rights, http://example.org/mine", "/start/type, Manifest",
			"/service/0/type, Search", "/partOf/0/id, nowhere" })
	void wrongValueBreaksTheRules(String place, String value) {
		var manifest = this.iiifClient.read(CALL + "/manifest");
		var at = place.lastIndexOf('/');
		var resource = (ObjectNode) ((at == 0) ? manifest : manifest.at(place.substring(0, at)));
		resource.put(place.substring(at + 1), value);

		assertThat(IiifSpecification.PRESENTATION.violations(manifest)).isNotEmpty();
	}

	static List<String> ids(JsonNode resource) {
		return Stream.of(resource.get("items"))
			.flatMap(JsonNode::valueStream)
			.map((it) -> it.get("id").asString())
			.toList();
	}

}
