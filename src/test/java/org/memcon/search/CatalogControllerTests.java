package org.memcon.search;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.citation.Coins;
import org.memcon.conversation.chart.Histogram;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;
import org.memcon.words.Snippet;
import org.memcon.words.Span;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

@WebMvcTest(CatalogController.class)
@MockitoBean(types = { Catalog.class, HitFinder.class })
class CatalogControllerTests {

	private static final String TEXT = "They spoke of <b>Iraq</b>.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Catalog catalog;

	@Test
	void entryHasItsDatePlaceFormLengthAndBasisInOneLine() {
		show("/conversations", line("/conversations/c1"));

		var entry = HtmlPages.page(this.mvc, "/conversations").select(".entry");

		assertThat(entry.select(".date-block time").attr("datetime")).isEqualTo("2001-06-16");
		assertThat(entry.select(".date-weekday").text()).isEqualTo("Saturday");
		assertThat(entry.select(".entry-title a").attr("href")).isEqualTo("/conversations/c1");
		assertThat(entry.select(".entry-line span").eachText()).containsExactly("Brdo", "Summit", "meeting",
				"abstract in 3 pages");
		assertThat(entry.select(".entry-topics a").attr("href")).isEqualTo("/topics/iraq");
	}

	@Test
	void entriesStandUnderTheirYear() {
		show("/conversations", line("/conversations/c1"));

		assertThat(HtmlPages.page(this.mvc, "/conversations").select(".year-name").eachText()).containsExactly("2001");
	}

	@Test
	void entryNamesEveryoneAndLeadsToThoseWhoHaveAPage() {
		show("/conversations", line("/conversations/c1"));

		var names = HtmlPages.page(this.mvc, "/conversations").select(".entry-names > :not([class])");

		assertThat(names.eachText()).containsExactly("Putin, Vladimir", "Mr. <Doe>");
		assertThat(names.eachAttr("href")).containsExactly("/participants/putin-vladimir");
	}

	@Test
	void entryOfManyParticipantsNamesEightAndCountsTheOthers() {
		var many = IntStream.rangeClosed(1, 20).mapToObj((i) -> new NameLink("Person " + i, null)).toList();
		show("/conversations", line("/conversations/c1", many));

		var names = HtmlPages.page(this.mvc, "/conversations").select(".entry-names").text();

		assertThat(names).contains("Person 8").doesNotContain("Person 9").endsWith("and 12 others");
	}

	@Test
	void hitNamesPageAndSpeakerAndIsQuotedAsText() {
		show("/conversations?q=iraq", line("/conversations/c1?q=iraq"));

		var hit = HtmlPages.page(this.mvc, "/conversations?q=iraq").select(".hits a");

		assertThat(hit.text()).isEqualTo("p. 2, President Bush: They spoke of <b>Iraq</b>.");
		assertThat(hit.select("mark").text()).isEqualTo("Iraq");
		assertThat(hit.attr("href")).isEqualTo("/conversations/c1/pages/2?q=iraq&hit=1#hit-1");
	}

	@Test
	void hitsThatAreNotQuotedAreCounted() {
		show("/conversations?q=iraq", line("/conversations/c1?q=iraq"));

		assertThat(HtmlPages.page(this.mvc, "/conversations?q=iraq").select(".hits-more").text())
			.isEqualTo("4 more matches");
	}

	@Test
	void chosenValuesAreChipsThatGoAwayByAClick() {
		show("/conversations?topic=-nato", line("/conversations/c1"));

		var chip = HtmlPages.page(this.mvc, "/conversations?topic=-nato").select(".chip");

		assertThat(chip.text()).isEqualTo("Remove not NATO ×");
		assertThat(chip.attr("href")).isEqualTo("/conversations");
	}

	@Test
	void facetSaysWhatAClickGives() {
		show("/conversations", line("/conversations/c1"));

		var facet = HtmlPages.page(this.mvc, "/conversations").select(".facet");

		assertThat(facet.select(".facet-link").text()).isEqualTo("NATO 4");
		assertThat(facet.select(".facet-exclude").attr("title")).isEqualTo("Exclude NATO (7 left)");
	}

	@ParameterizedTest
	@CsvSource({ "from=2001-13-45, from, 2001-13-45", "to=never, to, never", "from=%3Cb%3E, from, <b>" })
	void invalidDateIsExplainedBesideTheField(String parameter, String field, String typed) {
		show("/conversations?" + parameter, line("/conversations/c1"));

		var page = HtmlPages.page(this.mvc, "/conversations?" + parameter);

		assertThat(page.select("#" + field).attr("value")).isEqualTo(typed);
		assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-problem");
		assertThat(page.select("#" + field + "-problem").text()).startsWith("This is not a date.");
	}

	@Test
	void endBeforeTheBeginningIsExplainedBesideTheField() {
		show("/conversations?from=2003&to=2001");

		assertThat(HtmlPages.page(this.mvc, "/conversations?from=2003&to=2001").select("#to-problem").text())
			.isEqualTo("The end date is before the start date.");
	}

	@Test
	void tooManyWordsAreExplainedBesideTheField() {
		var address = "/conversations?q=" + "a".repeat(301);
		show(address, line("/conversations/c1"));

		assertThat(HtmlPages.page(this.mvc, address).select("#q-problem").text()).startsWith("This is too long.");
	}

	@Test
	void emptyListOffersWaysOut() {
		show("/conversations?q=abm");

		var nothing = HtmlPages.page(this.mvc, "/conversations?q=abm").select(".nothing");

		assertThat(nothing.select("li").text()).isEqualTo("Did you mean “x”? (4 conversations)");
		assertThat(nothing.select("a[href=/help]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0", "page=-1", "page=1000000000000", "page=x" })
	void pageThatCannotBeIsNotLookedFor(String parameter) {
		var page = HtmlPages.page(this.mvc, "/conversations?" + parameter, 400);

		assertThat(page.select(".lead").text()).isEqualTo("The page number of a list must be a whole number from 1.");
		verifyNoInteractions(this.catalog);
	}

	@Test
	void pageAfterTheLastIsNotFound() {
		given(this.catalog.find(any())).willThrow(new NotFoundException("error.404.list"));

		assertThat(HtmlPages.page(this.mvc, "/conversations?page=9", 404).select(".lead").text())
			.isEqualTo("The list does not have this many pages.");
	}

	@Test
	void valuesOfAFacetHaveAPage() {
		var query = FacetQuery.of("topic", CatalogQueryTests.query("/conversations?year=2001"), "name", "na");
		var facetOption = new FacetView.FacetOption("nato", "NATO", 4, false, false, "/conversations?topic=nato",
				"/conversations?topic=-nato", 7);
		given(this.catalog.values(query)).willReturn(
				new FacetPage(query, "11 conversations", List.of(facetOption), new Pager(1, 100, 1, (page) -> "/")));

		var page = HtmlPages.page(this.mvc, "/conversations/facets/topic?year=2001&name=na&order=name");

		assertThat(page.select("h1").text()).isEqualTo("Topics");
		assertThat(page.select(".facet-link").text()).isEqualTo("NATO 4");
		assertThat(page.select(".way-back a").attr("href")).isEqualTo("/conversations?year=2001");
		assertThat(page.select(".facet-search input[name=year]").attr("value")).isEqualTo("2001");
		assertThat(page.select(".sorts a").eachAttr("href")).containsExactly(
				"/conversations/facets/topic?name=na&year=2001",
				"/conversations/facets/topic?name=na&order=name&year=2001");
	}

	@ParameterizedTest
	@CsvSource({ "nothing, 404, The list has no such filter.",
			"topic?order=size, 400, The entries of a filter can be sorted by number or by name.",
			"topic?from=never, 400, This is not a date.", "topic?page=0, 400, The page number" })
	void facetThatCannotBeShownSaysWhy(String address, int status, String words) {
		var page = HtmlPages.page(this.mvc, "/conversations/facets/" + address, status);

		assertThat(page.select(".lead").text()).startsWith(words);
		verifyNoInteractions(this.catalog);
	}

	private void show(String address, CatalogEntry... entries) {
		var query = CatalogQueryTests.query(address);
		var facetOption = new FacetView.FacetOption("nato", "NATO", 4, false, false, "/conversations?topic=nato",
				"/conversations?topic=-nato", 7);
		var chips = query.values().isEmpty() ? List.<CatalogView.Chip>of()
				: List.of(new CatalogView.Chip("NATO", true, CatalogQuery.EVERYTHING));
		var suggestions = List.of(new CatalogView.Suggestion("Did you mean “x”?", "/conversations?q=x", 4));
		given(this.catalog.find(query)).willReturn(new CatalogView(query, entries.length, "1 conversation",
				List.of(entries), List.of(new FacetView(Facet.TOPIC, List.of(facetOption), 1, "/")), chips,
				new Histogram(List.of()), new Pager(1, 20, entries.length, (page) -> "/"),
				(entries.length == 0) ? suggestions : List.of(), 0, CatalogView.FoundPassages.number(0)));
	}

	private static CatalogEntry line(String address) {
		return line(address, List.of(new NameLink("Putin, Vladimir", "/participants/putin-vladimir"),
				new NameLink("Mr. <Doe>", null)));
	}

	private static CatalogEntry line(String address, List<NameLink> participants) {
		var snippet = Snippet.of(TEXT, List.of(new Span(TEXT.indexOf("Iraq"), TEXT.indexOf("Iraq") + 4)));
		var quotedHit = new CatalogEntry.QuotedHit(2, "t3", "President Bush", snippet,
				"/conversations/c1/pages/2?q=iraq&hit=1#hit-1");
		return new CatalogEntry(SampleRecords.entry(1, "2001-06-16"), mock(Coins.class), address,
				List.of(new NameLink("Iraq", "/topics/iraq")), List.of(), participants, List.of(quotedHit), 5, 1,
				false);
	}

}
