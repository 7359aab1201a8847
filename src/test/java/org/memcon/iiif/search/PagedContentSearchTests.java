package org.memcon.iiif.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Turns;
import org.memcon.conversation.layout.PassageLayouts;
import org.memcon.iiif.CanvasBuilder;
import org.memcon.iiif.IiifClient;
import org.memcon.iiif.IiifSpecification;
import org.memcon.iiif.JsonLdResource;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Words found in many passages, with few to the page.
 */
@SeededArchive
@Transactional(readOnly = true)
class PagedContentSearchTests {

	private static final String RECORD = "2001-06-16-bush-putin-memcon";

	private static final int FEW = 4;

	private final BaseUrl address = mock();

	private final JsonMapper json = new JsonMapper();

	private ContentSearch few;

	private List<JsonNode> all;

	private int last;

	@BeforeEach
	void divide(@Autowired Pages pages, @Autowired Turns turns, @Autowired PassageLayouts layouts,
			@Autowired CanvasBuilder canvases, @Autowired Messages messages) {
		given(this.address.host()).willReturn(IiifClient.HOST);
		this.few = new ContentSearch(pages, turns, layouts, canvases, messages, this.address, FEW);
		var whole = new ContentSearch(pages, turns, layouts, canvases, messages, this.address, 100).of(RECORD,
				asked("1"));
		this.all = read(whole).get("items").valueStream().toList();
		this.last = (this.all.size() + FEW - 1) / FEW;
	}

	@Test
	void pagesHoldEachPassageOnceInOrder() {
		assertThat(this.last).isGreaterThan(2);
		assertThat(IntStream.rangeClosed(1, this.last)
			.mapToObj(this::page)
			.flatMap((page) -> page.get("items").valueStream())).containsExactlyElementsOf(this.all);
	}

	@Test
	void everyPageKeepsTheRulesAndQuotesItsOwnPassages() {
		IntStream.rangeClosed(1, this.last).mapToObj(this::page).forEach((page) -> {
			assertThat(IiifSpecification.SEARCH.violations(page)).isEmpty();
			assertThat(page.at("/annotations/0/items").valueStream().map((it) -> it.at("/target/source")).distinct())
				.containsExactlyElementsOf(page.get("items").valueStream().map((it) -> it.get("id")).toList());
		});
	}

	@Test
	void pageLeadsToItsNeighboursAndToTheWhole() {
		var second = page(2);

		assertThat(second.get("id").asString()).endsWith("/search?q=the&page=2");
		assertThat(second.at("/prev/id").asString()).endsWith("/search?q=the&page=1");
		assertThat(second.at("/next/id").asString()).endsWith("/search?q=the&page=3");
		assertThat(second.get("startIndex").asInt()).isEqualTo(FEW);
		assertThat(second.at("/partOf/total").asInt()).isEqualTo(this.all.size());
		assertThat(second.at("/partOf/first/id").asString()).endsWith("&page=1");
		assertThat(second.at("/partOf/last/id").asString()).endsWith("&page=" + this.last);
	}

	@Test
	void endsLeadNoFurther() {
		assertThat(page(1).has("prev")).isFalse();
		assertThat(page(this.last).has("next")).isFalse();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> page(this.last + 1));
	}

	@Test
	void formerAnswersHoldEachHitOnceWithFewToThePage() {
		var total = this.few.listOf(RECORD, asked("1")).within().total();
		var lastOfHits = (total + FEW - 1) / FEW;
		var hits = 0;
		for (var number = 1; number <= lastOfHits; number++) {
			var page = this.few.listOf(RECORD, asked(String.valueOf(number)));
			assertThat(page.id()).endsWith("/search/1?q=the&page=" + number);
			assertThat(page.startIndex()).isEqualTo(hits);
			assertThat(page.within().first()).endsWith("&page=1");
			assertThat(page.within().last()).endsWith("&page=" + lastOfHits);
			assertThat(page.next() == null).isEqualTo(number == lastOfHits);
			assertThat(page.hits()).hasSizeBetween(1, FEW);
			assertThat(page.prev() == null).isEqualTo(number == 1);
			hits += page.hits().size();
		}
		assertThat(hits).isEqualTo(total).isGreaterThan(this.all.size());
	}

	private JsonNode page(int number) {
		return read(this.few.of(RECORD, asked(String.valueOf(number))));
	}

	private static ContentSearchRequest asked(String page) {
		return ContentSearchRequest.of(MultiValueMap.fromSingleValue(Map.of("q", "the", "page", page)));
	}

	private JsonNode read(ContentSearchResponse answer) {
		return this.json.valueToTree(JsonLdResource.response(JsonLdResource.SEARCH, answer).getBody());
	}

}
