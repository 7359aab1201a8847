package org.memcon.api.conversation;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import org.memcon.api.JsonRequests;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class CatalogApiTests {

	private static final String LIST = "/api/v1/conversations";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=iraq", "?topic=nato&sort=newest", "?year=2001&year=2002", "?from=2002&to=2003",
			"?form=telcon&basis=abstract", "?q=treaty&sort=relevance", "?participant=putin-vladimir&topic=-nato",
			"?from=never&q=%22" })
	void listIsThatOfThePage(String query) {
		var answer = JsonRequests.get(this.mvc, LIST + query);
		var page = HtmlPages.page(this.mvc, "/conversations" + query);

		assertThat(answer.path("items").valueStream().map((it) -> it.path("slug").asString()))
			.containsExactlyElementsOf(page.select(".entry-title a")
				.eachAttr("href")
				.stream()
				.map((address) -> address.split("[/?]")[2])
				.toList());
		assertThat(page.select(".sentence").text()).startsWith(answer.path("sentence").asString());
	}

	@Test
	void linksLeadFromPageToPage() {
		var address = LIST + "?topic=us-russia-relations&size=2&fields=slug";
		var list = JsonRequests.get(this.mvc, address);
		var seen = list.path("items").size();
		while (!list.at("/links/next").isNull()) {
			list = JsonRequests.get(this.mvc, list.at("/links/next").asString());
			seen += list.path("items").size();
			assertThat(list.path("items").path(0).propertyNames()).containsExactly("slug");
		}

		assertThat(seen).isEqualTo(list.path("total").asInt()).isGreaterThan(2);
		assertThat(list.at("/links/self")).isEqualTo(list.at("/links/last"));
		assertThat(list.at("/links/prev").asString()).startsWith("http://localhost/api/v1/conversations?");
		assertThat(list.at("/links/first").asString())
			.isEqualTo("http://localhost" + LIST + "?topic=us-russia-relations&size=2&fields=slug");
	}

	@Test
	void linksStandInTheHeaderAsWell() {
		var answer = this.mvc.get().uri(URI.create(LIST + "?size=4&page=2")).exchange();

		assertThat(answer.getResponse().getHeader("Link")).contains(
				"<http://localhost/api/v1/conversations?size=4>; rel=\"prev\"",
				"<http://localhost/api/v1/conversations?page=3&size=4>; rel=\"next\"", "rel=\"first\"", "rel=\"last\"");
	}

	@Test
	void aLongQueryIsRepeatedInTheBodyAlone() {
		var topics = IntStream.range(0, 10).mapToObj((it) -> "topic=-" + it + "x".repeat(100)).toList();
		var answer = this.mvc.get().uri(URI.create(LIST + "?size=4&page=2&" + String.join("&", topics))).exchange();

		assertThat(answer).hasStatusOk().headers().doesNotContainHeader("Link");
		assertThat(answer).bodyJson().extractingPath("$.links.next").asString().contains(topics);
	}

	@Test
	void aMistakeHasNoHeadOfAList() {
		var answer = this.mvc.get().uri(URI.create(LIST + "?fields=nothing")).exchange();

		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).headers().doesNotContainHeader("Link");
	}

	@Test
	void whatDoesNothingIsSaid() {
		var ignored = JsonRequests
			.get(this.mvc, LIST + "?from=never&sort=sideways&foo=1&size=2&fields=slug&utm_source=x")
			.path("ignored");

		assertThat(ignored.valueStream().map((it) -> it.path("parameter").asString())).containsExactly("from", "sort",
				"foo", "utm_source");
		assertThat(ignored.at("/1/reason").asString()).contains("newest");
	}

	@Test
	void facetsLeadToTheSameKindOfList() {
		var value = JsonRequests.get(this.mvc, LIST + "?size=2&facets=true&fields=slug").at("/facets/0/values/0/links");

		for (var link : List.of("choose", "exclude")) {
			var list = JsonRequests.get(this.mvc, value.path(link).asString());
			assertThat(list.path("size").asInt()).isEqualTo(2);
			assertThat(list.path("facets")).isNotEmpty();
			assertThat(list.at("/items/0").propertyNames()).containsExactly("slug");
		}
	}

	@Test
	void hitsSayWhereTheyStand() {
		var hits = JsonRequests.get(this.mvc, LIST + "?q=iraq").at("/items/0/hits");
		var hit = hits.at("/quotations/0");

		assertThat(hits.path("count").asInt()).isPositive();
		assertThat(hit.path("html").asString()).contains("<mark>Iraq</mark>");
		assertThat(hit.path("text").asString()).isEqualTo(Jsoup.parse(hit.path("html").asString()).wholeText());
		var turn = JsonRequests.get(this.mvc, hit.at("/links/self").asString());
		assertThat(turn.path("anchor")).isEqualTo(hit.path("anchor"));
		assertThat(turn.path("page")).isEqualTo(hit.path("page"));
		assertThat(turn.path("text").asString()).contains("Iraq");
	}

	@Test
	void withoutWordsThereAreNoHits() {
		assertThat(JsonRequests.get(this.mvc, LIST).at("/items/0/hits").isNull()).isTrue();
	}

	@Test
	void facetsGiveWhatTheyCount() {
		assertThat(JsonRequests.get(this.mvc, LIST).path("facets").isNull()).isTrue();
		var facets = JsonRequests.get(this.mvc, LIST + "?topic=iraq&facets=true").path("facets");

		assertThat(facets).isNotEmpty().allSatisfy((facet) -> {
			var value = facet.at("/values/0");
			var chosen = JsonRequests.get(this.mvc, value.at("/links/choose").asString());
			if (!value.path("chosen").asBoolean()) {
				assertThat(chosen.path("total").asLong()).isEqualTo(value.path("count").asLong());
			}
		});
	}

	@Test
	void whatIsNotUnderstoodIsSaid() {
		var ignored = JsonRequests.get(this.mvc, LIST + "?from=yesterday&q=%22").path("ignored");

		assertThat(ignored.valueStream().map((it) -> it.path("parameter").asString())).containsExactly("q", "from");
		assertThat(ignored.valueStream().map(CatalogApiTests::reason)).allMatch((it) -> it.length() > 20);
	}

	private static String reason(JsonNode ignored) {
		return ignored.path("reason").asString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "size=101", "size=0", "facets=perhaps", "page=x", "fields=slug,nothing" })
	void whatCannotBeIsSaidInWords(String parameter) {
		var problem = JsonRequests.get(this.mvc, LIST + "?" + parameter, 400);

		assertThat(problem.path("status").asInt()).isEqualTo(400);
		assertThat(problem.path("detail").asString()).endsWith(".").hasSizeGreaterThan(20);
	}

}
