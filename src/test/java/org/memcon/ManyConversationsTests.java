package org.memcon;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With two thousand records all numbers are true still, and cost no more.
 */
@SeededArchive
@TestPropertySource(properties = "spring.application.name=memcon-of-many")
@TestInstance(Lifecycle.PER_CLASS)
class ManyConversationsTests extends StatementCounts {

	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	void multiply(@Autowired ApplicationContext context) {
		new ConversationMultiplier(context).multiply();
	}

	@Test
	void listHoldsThemAll() {
		assertThat(page("/conversations").select(".sentence").text()).startsWith("2,002 conversations");
		assertThat(page("/").select(".lead").text()).startsWith("2,002 declassified records");
	}

	@Test
	void pagesOfTheListFollowEachOtherWithoutGapOrRepetition() {
		var seen = new ArrayList<String>();
		for (var address : new String[] { "/conversations", "/conversations?page=2", "/conversations?page=3" }) {
			seen.addAll(page(address).select(".entry-title a").eachAttr("href"));
		}

		var expected = this.jdbc.sql("select slug from conversations order by chronology limit 60")
			.query(String.class)
			.list();
		assertThat(seen.stream().map((address) -> address.split("[/?]")[2])).containsExactlyElementsOf(expected);
	}

	@Test
	void lastPageIsTheLast() {
		assertThat(page("/conversations?page=101").select(".entry")).hasSize(2);
		assertThat(this.mvc.get().uri("/conversations?page=102")).hasStatus(404);
		assertThat(this.mvc.get().uri("/conversations?page=100000")).hasStatus(404);
	}

	@Test
	void newestFirstIsOldestFirstReversed() {
		var newest = page("/conversations?sort=newest").select(".entry-title a").first().attr("href");
		var oldest = page("/conversations?page=101").select(".entry-title a").last().attr("href");

		assertThat(newest.replaceFirst("[?].*", "")).isEqualTo(oldest.replaceFirst("[?].*", ""));
	}

	@ParameterizedTest
	@CsvSource({ "/topics/us-russia-relations, topic", "/participants/bush-george-w, participant",
			"/collections/bush-putin-2026, collection", "/occasions/crisis-call, occasion" })
	void numberOnANamesPageIsThatOfTheCatalog(String address, String parameter) {
		var list = page("/conversations?" + parameter + "=" + address.substring(address.lastIndexOf('/') + 1));

		var sentence = list.select(".sentence").text();
		assertThat(page(address).select("h2").eachText()).anyMatch((heading) -> sentence.startsWith(heading + " "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations?occasion=greetings-call",
			"/conversations?occasion=greetings-call&sort=newest&page=2" })
	void pageOfTheListIsLight(String address) {
		assertThat(page(address).select(".facet-all a").eachText()).anyMatch((all) -> all.matches("All \\d{3}"));
		assertThat(text(address).getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(60 * 1024);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/us-russia-relations", "/topics/us-russia-relations?page=100",
			"/topics/personal-rapport?page=7", "/participants/bush-george-w", "/participants/putin-vladimir?page=9",
			"/participants/bush-george-w?page=201" })
	void pageOfPassagesIsLight(String address) {
		assertThat(page(address).select(".passage")).hasSizeBetween(2, 60);
		assertThat(page(address).select(".entry")).hasSizeBetween(1, 10);
		assertThat(text(address).getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(60_000);
	}

	@Test
	void pagesOfATopicFollowEachOtherWithoutGapOrRepetition() {
		var seen = new ArrayList<String>();
		var address = "/topics/iraq";
		while (!address.isEmpty()) {
			var page = page(address);
			seen.addAll(page.select(".entry-title a").eachAttr("href"));
			address = page.select(".pager [rel=next]").attr("href");
		}

		assertThat(seen).doesNotHaveDuplicates()
			.hasSize(this.jdbc
				.sql("select count(*) from headings h join topics t on t.id = h.topic_id where t.slug = 'iraq'")
				.query(Integer.class)
				.single());
	}

	@Test
	void facetShowsItsMostFrequentValuesAndLeadsToAllOfThem() {
		var facet = page("/conversations").select("section[aria-labelledby=facet-participant]");
		assertThat(facet.select(".facet-link")).hasSize(10);

		var all = new ArrayList<String>();
		var address = facet.select(".facet-all a").attr("href");
		while (!address.isEmpty()) {
			var page = page(address);
			all.addAll(page.select(".facet-link").eachText());
			address = page.select(".pager [rel=next]").attr("href");
		}
		assertThat(facet.select(".facet-all").text()).isEqualTo("All " + all.size());
		assertThat(all).doesNotHaveDuplicates()
			.startsWith(facet.select(".facet-link").eachText().toArray(String[]::new));
	}

	@Test
	void valueIsFoundByItsNameAndNarrowsTheList() {
		var page = page("/conversations/facets/participant?topic=nato&name=DELEGATE%2C%20NUMBER%20417");

		assertThat(page.select(".facet-link").eachText()).singleElement()
			.asString()
			.startsWith("Delegate, Number 417 ");
		var list = page(page.select(".facet-link").attr("href"));
		assertThat(list.select(".chip").eachText()).containsExactly("Remove NATO ×", "Remove Delegate, Number 417 ×");
		assertThat(list.select(".sentence").text()).startsWith(page.select(".facet-link .count").text() + " ");
	}

	@Test
	void feedIsTurnedOverFromTheLastChangeToTheFirst() {
		var seen = new ArrayList<String>();
		var changes = new ArrayList<String>();
		var address = "/feed";
		while (!address.isEmpty()) {
			var feed = feed(address);
			seen.addAll(feed.select("entry > id").eachText());
			changes.addAll(feed.select("entry > updated").eachText());
			address = feed.select("link[rel=next]").attr("href").replace("http://localhost", "");
		}

		assertThat(seen).hasSize(2002).doesNotHaveDuplicates();
		assertThat(changes).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(Set.copyOf(changes)).hasSizeGreaterThan(100);
	}

	@Test
	void pageOfAFeedLeadsToTheOthers() {
		var feed = feed("/feed?page=21");

		assertThat(feed.select("entry")).hasSize(2);
		assertThat(feed.select("feed > link[type=application/atom+xml]")
			.stream()
			.map((link) -> link.attr("rel") + " " + link.attr("href").replace("http://localhost", "")))
			.containsExactly("self /feed?page=21", "first /feed", "previous /feed?page=20", "last /feed?page=21");
		assertThat(feed.getElementsByTag("opensearch:totalResults").text()).isEqualTo("2002");
		assertThat(feed.getElementsByTag("opensearch:startIndex").text()).isEqualTo("2001");
		assertThat(this.mvc.get().uri("/feed?page=22")).hasStatus(404);
	}

	@Test
	void barsAreRunsOfYearsAndTrue() {
		var bars = page("/conversations").select(".bar");

		assertThat(bars).isNotEmpty();
		var bar = bars.get(0);
		assertThat(bar.select("title").text()).endsWith(
				": " + page(bar.attr("href")).select(".sentence").text().replaceFirst("(conversations?) .*", "$1"));
	}

	@Test
	void firstAndLastBarSayTheirYears() {
		var page = page("/conversations");

		var labels = page.select(".bar-label").eachText();
		assertThat(page.select(".bar title").first().text()).startsWith(labels.get(0) + ":");
		assertThat(page.select(".bar title").last().text()).startsWith(labels.get(labels.size() - 1) + ":");
	}

	private Document page(String address) {
		return Jsoup.parse(text(address));
	}

	private Document feed(String address) {
		return Jsoup.parse(text(address), Parser.xmlParser());
	}

	private String text(String address) {
		var answer = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
