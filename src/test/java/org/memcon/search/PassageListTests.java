package org.memcon.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;
import org.memcon.search.FacetView.FacetOption;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.memcon.search.CatalogQueryTests.query;

/**
 * The passages of the seeded archive: every number is right, and every passage is where
 * its link leads.
 */
@SeededArchive
class PassageListTests {

	private static final List<String> LISTS = List.of("/passages", "/passages?speaker=putin-vladimir&topic=nato",
			"/passages?speaker=-putin-vladimir", "/passages?topic=iraq&year=2003", "/passages?topic=-iraq",
			"/passages?conversation=2001-06-16-bush-putin-memcon&conversation=2003-03-18-bush-putin-telcon",
			"/passages?q=missile&from=2001-07&to=2008", "/passages?q=iraq&participant=bush-george-w&sort=relevance",
			"/passages?collection=bush-putin-2026&basis=abstract&form=telcon",
			"/passages?speaker=bush-george-w&speaker=putin-vladimir&sort=newest");

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

		assertThat(values(view)).isNotEmpty().allSatisfy((value) -> {
			var given = count(value.address());
			if (!value.chosen()) {
				assertThat(given).isEqualTo(value.adds() ? view.total() + value.count() : value.count());
			}
			if (value.isExcludable()) {
				assertThat(count(Objects.requireNonNull(value.excludeAddress()))).isEqualTo(value.excludeCount());
			}
		});
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void numberAtAConversationIsWhatAClickGives(String address) {
		assertThat(page(address).select(".entry-part > a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.text()).isEqualTo(passages(count(link.attr("href")))));
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void everyAddressIsTheOnlyOneOfItsList(String address) {
		var view = view(address);
		var addresses = Stream
			.of(values(view).stream().flatMap((value) -> Stream.of(value.address(), value.excludeAddress())),
					view.chips().stream().map(CatalogView.Chip::address), view.sorts().stream().map(view::address))
			.flatMap((it) -> it);

		assertThat(addresses).isNotEmpty().allSatisfy((it) -> assertThat(query(it).address()).isEqualTo(it));
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void passageIsWhereItsLinkLeads(String address) {
		var passages = page(address).select(".passage");

		assertThat(passages).isNotEmpty().allSatisfy((passage) -> {
			var link = passage.select(".passage-place a").attr("href");
			var turn = page(link).getElementById(link.substring(link.indexOf('#') + 1));
			assertThat(turn).isNotNull();
			assertThat(plain(Objects.requireNonNull(turn)))
				.contains(plain(Objects.requireNonNull(passage.selectFirst(".passage-text"))));
		});
	}

	@Test
	void wordsAreMarkedHereAndOnTheirPage() {
		var passage = page("/passages?q=missile").select(".passage").get(0);

		assertThat(passage.select(".passage-text mark").eachText()).isNotEmpty()
			.allSatisfy((word) -> assertThat(word).isEqualToIgnoringCase("missile"));
		assertThat(page(passage.select(".passage-place a").attr("href")).select(".turn mark")).isNotEmpty();
	}

	@Test
	void sentenceBeforeAndAfterAreThoseOfTheNeighbours() {
		var passage = page("/passages?speaker=putin-vladimir&topic=nato").select(".passage").get(1);

		assertThat(passage.select(".nearby").eachText()).containsExactly(
				"Ukraine and Georgia are spoken of in relation to NATO.",
				"How Bush replies on this has not been found in the parts of the accounts that could be read.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			speaker=putin-vladimir&topic=nato | 2 passages in which Vladimir Putin speaks of NATO, oldest first
			topic=nato&from=2002&to=2002      | 1 passage on NATO in 2002, oldest first
			speaker=nobody                    | No passages by nobody, oldest first
			q=zzzz                            | No passages with “zzzz”, oldest first
			""")
	void questionIsASentence(String parameters, String sentence) {
		assertThat(page("/passages?" + parameters).select(".sentence").text()).isEqualTo(sentence);
	}

	@Test
	void formAsksTheSameQuestion() {
		var form = page("/passages?q=treaty&speaker=putin-vladimir&topic=abm-treaty&topic=-nato&from=2001&sort=newest")
			.select(".question");

		assertThat(form.select("option[selected]").eachAttr("value")).containsExactly("putin-vladimir", "abm-treaty");
		assertThat(form.select("#q, #from, #to").eachAttr("value")).containsExactly("treaty", "2001", "");
		assertThat(form.select("[type=hidden]").eachAttr("name")).containsExactly("topic", "sort");
		assertThat(form.select("[type=hidden]").eachAttr("value")).containsExactly("-nato", "newest");
	}

	@Test
	void emptyFieldsOfTheFormAreLeftOutOfTheAddress() {
		assertThat(this.mvc.get().uri("/passages?speaker=&topic=nato&q=&from=&to="))
			.hasRedirectedUrl("/passages?topic=nato");
	}

	@Test
	void abstractsAreSaidToBeOurWords() {
		assertThat(page("/passages?topic=nato").select(".basis-note").text()).contains("the words are ours");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%22%22&from=never&to=1", "q=***", "from=2008&to=2001" })
	void whatIsNotUnderstoodIsSaidBesideItsField(String parameters) {
		assertThat(page("/passages?" + parameters).select(".question .problem")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "page=0, BAD_REQUEST", "page=x, BAD_REQUEST", "page=99, NOT_FOUND" })
	void pageThatCannotBeIsRefused(String parameters, HttpStatus status) {
		assertThat(this.mvc.get().uri("/passages?" + parameters)).hasStatus(status);
	}

	@Test
	void allConversationsOfAListHaveTheirPage() {
		var facet = page("/passages/facets/conversation?topic=nato");

		assertThat(facet.select(".facet-link")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.select(".count").text())
				.isEqualTo(String.valueOf(count(link.attr("href")))));
		assertThat(facet.select(".facet-link").text()).contains("2 April 2002: Telephone call");
	}

	@Test
	void topicHasThePassagesOfItsPage() {
		assertThat(count("/passages?topic=abm-treaty")).isEqualTo(page("/topics/abm-treaty").select(".passage").size());
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void filesHoldTheWholeList(String address) {
		var total = count(address);

		assertThat(text(address.replaceFirst("/passages", "/passages.csv")).lines().skip(1)).hasSize((int) total);
		assertThat(text(address.replaceFirst("/passages", "/passages.ris")).lines().filter("ER  - "::equals))
			.hasSize((int) total);
		assertThat(text(address.replaceFirst("/passages", "/passages.atom")))
			.contains("<opensearch:totalResults>" + total + "<");
		assertThat(text(address.replaceFirst("/passages", "/passages.json"))).startsWith("{\"total\":" + total + ",");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".csv", ".ris", ".atom" })
	void fileOfAnInvalidQuestionIsRefused(String ending) {
		assertThat(this.mvc.get().uri("/passages" + ending + "?from=never")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void jsonSaysWhatItIgnores() {
		assertThat(text("/api/v1/passages?from=never&speaker=putin-vladimir&colour=red"))
			.contains("\"parameter\":\"from\"", "\"parameter\":\"colour\"");
	}

	/** The letters, without the numbers of notes. */
	private static String plain(Element element) {
		return element.text().replaceAll("\\P{L}+", "");
	}

	private static String passages(long count) {
		return count + ((count == 1) ? " passage" : " passages");
	}

	private static List<FacetOption> values(CatalogView view) {
		return view.facets().stream().flatMap((facet) -> facet.values().stream()).toList();
	}

	private CatalogView view(String address) {
		return this.catalog.find(query(address));
	}

	private long count(String address) {
		return Objects.requireNonNull(this.transactions.execute((status) -> this.index.count(query(address))));
	}

	private Document page(String address) {
		return Jsoup.parse(text(address));
	}

	private String text(String address) {
		var answer = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
