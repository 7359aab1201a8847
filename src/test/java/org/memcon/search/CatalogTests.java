package org.memcon.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;
import org.memcon.conversation.chart.Histogram;
import org.memcon.search.FacetView.FacetOption;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.memcon.search.CatalogQueryTests.query;

/**
 * The catalog of the seeded archive: every number in it is right, and every hit exists.
 */
@SeededArchive
class CatalogTests {

	private static final List<String> LISTS = List.of("/conversations", "/conversations?topic=nato",
			"/conversations?topic=-nato", "/conversations?year=2001", "/conversations?year=2001&year=2003",
			"/conversations?year=-2001", "/conversations?form=telcon&topic=iraq", "/conversations?q=iraq",
			"/conversations?q=treaty&from=2001-06&to=2001-11-08", "/conversations?from=2002",
			"/conversations?participant=putin-vladimir&collection=bush-putin-2026&sort=newest",
			"/conversations?occasion=crisis-call", "/conversations?form=memcon&form=-telcon&year=2008&q=NOT%20iran");

	private static final List<String> SEARCHES = List.of("iraq", "nato", "missile defence", "\"missile defence\"",
			"treat*", "Brdo treaty", "Taliban OR Chechnya", "nuclear NOT Iran", "(Iran OR Iraq) nuclear", "putin’s",
			"U.S.", "the");

	@Autowired
	Catalog catalog;

	@Autowired
	CatalogSearcher index;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@FieldSource("LISTS")
	void numberBehindAValueIsWhatAClickGives(String address) {
		var view = view(address);

		assertThat(values(view)).isNotEmpty().allSatisfy((facetOption) -> {
			var given = count(facetOption.address());
			if (facetOption.adds()) {
				assertThat(given).isEqualTo(view.total() + facetOption.count());
			}
			else if (!facetOption.chosen()) {
				assertThat(given).isEqualTo(facetOption.count());
			}
			else {
				assertThat(facetOption.count()).isLessThanOrEqualTo(view.total());
			}
		});
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void numberBehindAnExclusionIsWhatRemains(String address) {
		assertThat(values(view(address))).filteredOn((facetOption) -> !facetOption.chosen() && !facetOption.adds())
			.allSatisfy((facetOption) -> assertThat(count(facetOption.excludeAddress()))
				.isEqualTo(facetOption.excludeCount()));
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void numberBehindABarIsWhatAClickGives(String address) {
		assertThat(view(address).histogram().bars()).isNotEmpty()
			.allSatisfy((bar) -> assertThat(count(bar.address())).isEqualTo(bar.count()));
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void valuesThatGiveNothingAreHidden(String address) {
		assertThat(values(view(address))).extracting(FacetOption::count).doesNotContain(0L);
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void everyAddressIsTheOnlyOneOfItsList(String address) {
		var view = view(address);
		var addresses = Stream.of(
				values(view).stream()
					.flatMap((facetOption) -> Stream.of(facetOption.address(), facetOption.excludeAddress())),
				view.chips().stream().map(CatalogView.Chip::address),
				view.histogram().bars().stream().map(Histogram.Bar::address), view.sorts().stream().map(view::address))
			.flatMap((it) -> it);

		assertThat(addresses).isNotEmpty().allSatisfy((it) -> assertThat(query(it).address()).isEqualTo(it));
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void chosenValuesAreTakenBackByTheirLinks(String address) {
		assertThat(values(view(address))).filteredOn(FacetOption::chosen)
			.allSatisfy((facetOption) -> assertThat(query(facetOption.address()).narrowings())
				.isEqualTo(query(address).narrowings() - 1));
	}

	@Test
	void listIsInOrderOfTime() {
		var slugs = slugs("/conversations");

		assertThat(slugs).hasSize(11).isSorted();
		assertThat(slugs("/conversations?sort=newest")).isSortedAccordingTo(Comparator.reverseOrder())
			.containsExactlyInAnyOrderElementsOf(slugs);
	}

	@Test
	void bestMatchesStandFirst() {
		var hits = view("/conversations?q=chechnya%20OR%20iraq&sort=relevance").lines();

		assertThat(hits.get(0).hitCount()).isGreaterThan(hits.get(hits.size() - 1).hitCount());
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic=no-such", "participant=nobody", "year=1812", "year=year", "occasion=never",
			"form=fax", "collection=lost", "basis=rumour", "from=1812&to=1812", "q=zzzzzz", "topic=*",
			"topic=nato&topic=no-such" })
	void unknownValueGivesAnEmptyListWithHelp(String parameters) {
		var page = page("/conversations?" + parameters);

		assertThat(page.select(".sentence").text()).startsWith("No conversations");
		assertThat(page.select(".nothing a[href=/conversations], .nothing a[href=/help]")).hasSize(2);
		assertThat(page.select(".entry")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/conversations?q=afganistan&topic=nato&year=2008", "/conversations?topic=iraq&topic=china",
					"/conversations?year=2008&topic=abm-treaty&form=telcon", "/conversations?q=iraq&from=1990&to=1991",
					"/conversations?topic=nato&topic=-nato", "/conversations?q=afganistan" })
	void offersOfAnEmptyListAreTrue(String address) {
		var view = view(address);

		assertThat(view.total()).isZero();
		assertThat(view.offers()).isNotEmpty()
			.allSatisfy(
					(suggestion) -> assertThat(suggestion.count()).isPositive().isEqualTo(count(suggestion.address())));
		assertThat(view.offers()).extracting(CatalogView.Suggestion::count).isSorted();
	}

	@Test
	void nearSpellingIsOffered() {
		assertThat(view("/conversations?q=Afganistan").offers()).extracting(CatalogView.Suggestion::label)
			.containsExactly("Did you mean “afghanistan”?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			putin's         | putin’s
			PUTIN           | pútin
			U.S.            | US
			treaties        | treaty
			missile defence | defence missile
			"iraq"          | iraq
			nuclear AND iran | iran nuclear
			""")
	void listIsTheSameHoweverTheWordsAreTyped(String typed, String otherwise) {
		assertThat(found(typed)).isNotEmpty().isEqualTo(found(otherwise));
	}

	@Test
	void operatorsDoWhatTheySay() {
		var iran = found("iran");
		var nuclear = found("nuclear");

		assertThat(found("iran nuclear")).isNotEmpty().allMatch((it) -> iran.contains(it) && nuclear.contains(it));
		assertThat(found("iran OR iraq")).containsAll(iran).containsAll(found("iraq"));
		assertThat(found("nuclear NOT iran")).isNotEmpty().doesNotContainAnyElementsOf(iran);
		assertThat(found("ira*")).containsAll(iran).containsAll(found("iraq"));
		assertThat(found("\"missile defence\"")).isNotEmpty();
		assertThat(found("\"defence missile\"")).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SEARCHES")
	void everyHitInTheListOpensOnItsWord(String words) {
		var entries = view(searching(words)).lines();

		assertThat(entries).flatMap(CatalogEntry::hits).isNotEmpty().allSatisfy((quotedHit) -> {
			var parts = quotedHit.address().split("#");
			assertThat(page(parts[0]).select("mark#" + parts[1])).hasSize(1);
		});
	}

	@ParameterizedTest
	@FieldSource("SEARCHES")
	void hitsOfTheListAreTheMarksOfThePages(String words) {
		assertThat(view(searching(words)).lines()).allSatisfy((entry) -> {
			var whole = page(entry.entry().address().whole() + searching(words).substring("/conversations".length()));
			var paged = new ArrayList<String>();
			for (var number = 1; number <= entry.entry().pageCount(); number++) {
				paged.addAll(marks(page(
						entry.entry().address().page(number) + searching(words).substring("/conversations".length()))));
			}

			assertThat(marks(whole)).hasSize(entry.hitCount()).isEqualTo(paged);
		});
	}

	@ParameterizedTest
	@CsvSource({ "iraq, oldest", "iraq, newest", "iraq, relevance", "Brdo treaty, oldest", "nuclear NOT Iran, newest",
			"missile defence, relevance" })
	void nextHitLeadsThroughAllHitsOfTheList(String words, String sort) {
		var list = view(searching(words) + "&sort=" + sort);
		var expected = list.lines()
			.stream()
			.flatMap((entry) -> Stream.iterate(1, (i) -> i <= entry.hitCount(), (i) -> i + 1)
				.map((i) -> entry.entry().slug() + " " + i))
			.toList();

		var first = list.lines().stream().filter((entry) -> entry.hitCount() > 0).findFirst().orElseThrow();
		assertThat(walk(first.hits().get(0).address(), ".hit-next")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "iraq, oldest", "iraq, newest", "iraq, relevance" })
	void previousHitLeadsBackTheSameWay(String words, String sort) {
		var forth = walk(view(searching(words) + "&sort=" + sort).lines().get(0).hits().get(0).address(), ".hit-next");
		var last = forth.get(forth.size() - 1).split(" ");

		var back = walk(
				address(page("/conversations/" + last[0] + "/pages"
						+ searching(words).substring("/conversations".length()) + "&sort=" + sort), last[1]),
				".hit-previous");

		assertThat(back).hasSameSizeAs(forth).first().isEqualTo(forth.get(forth.size() - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations/hits?after=2008-04-06-bush-putin-memcon&q=iraq",
			"/conversations/hits?before=2001-06-16-bush-putin-memcon&q=iraq",
			"/conversations/hits?after=2001-06-16-bush-putin-memcon", "/conversations/hits?after=nobody&q=iraq",
			"/conversations/hits?after=2001-06-16-bush-putin-memcon&q=NOT%20iran",
			"/conversations/hits?before=2008-04-06-bush-putin-memcon&q=*" })
	void beyondTheLastHitIsAPageThatHelps(String address) {
		var answer = this.mvc.get().uri(URI.create(address)).exchange();

		assertThat(answer).hasStatus(404);
		assertThat(Jsoup.parse(body(answer)).select("main a[href=/conversations]")).isNotEmpty();
	}

	@Test
	void wordsFoundOnlyInTheDescriptionAreSaidToBe() {
		assertThat(page(searching("\"anti-missile defence\"")).select(".hits-more").eachText())
			.contains("Matches in notes or description");
		assertThat(page(searching("NOT zzz")).select(".hits-more")).isEmpty();
	}

	private List<String> walk(String start, String way) {
		var visited = new ArrayList<String>();
		String address = start;
		while (address != null && visited.size() < 500) {
			var here = address.replaceFirst("#.*", "");
			var page = page(here);
			visited.add(here.split("/")[2] + " " + page.select(".hit-count").attr("data-current"));
			assertThat(page.select("mark#hit-" + page.select(".hit-count").attr("data-current"))).hasSize(1);
			address = following(page.select(way).attr("href"));
		}
		return visited;
	}

	private String following(String address) {
		if (!address.startsWith("/conversations/hits")) {
			return address;
		}
		var answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		return (answer.getStatus() == 302) ? answer.getHeader(HttpHeaders.LOCATION) : null;
	}

	/** The address of a hit, as given by the link to it. */
	private static String address(Document whole, String hit) {
		var number = whole.select("mark#hit-" + hit).parents().select("article").attr("id").replace("page-", "");
		var query = whole.select(".reader-back a").attr("href").replaceFirst("^[^?]*[?]", "");
		var path = whole.select("link[rel=canonical]").attr("href").replace("http://localhost", "");
		return path + "/" + number + "?" + query + "&hit=" + hit;
	}

	private static List<String> marks(Document page) {
		return page.select("mark[id]").eachAttr("id");
	}

	private static Collection<FacetOption> values(CatalogView view) {
		return view.facets().stream().flatMap((facet) -> facet.values().stream()).toList();
	}

	private List<String> slugs(String address) {
		return view(address).lines().stream().map((entry) -> entry.entry().slug()).toList();
	}

	private List<String> found(String words) {
		return slugs(searching(words));
	}

	private static String searching(String words) {
		return CatalogQuery.EVERYTHING.withWords(words).address();
	}

	private long count(String address) {
		return Objects.requireNonNull(this.transactions.execute((status) -> this.index.count(query(address))));
	}

	private CatalogView view(String address) {
		return this.catalog.find(query(address));
	}

	private Document page(String address) {
		var answer = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
