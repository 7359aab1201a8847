package org.memcon.discovery;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class FeedPageTests {

	private static final RelaxNgSchema ATOM = new RelaxNgSchema("atom.rnc");

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/feed", "/conversations.atom", "/conversations.atom?topic=abm-treaty&sort=newest",
			"/conversations.atom?q=iraq&sort=relevance", "/conversations.atom?topic=nothing",
			"/conversations.atom?q=%3Cb%3E%20%26%20%00%0B%EF%BF%BE&topic=%00%EF%BF%BF" })
	void everyFeedIsValidAtom(String address) {
		assertThat(ATOM.errors(text(address))).isEmpty();
	}

	@Test
	void grammarFindsFault() {
		assertThat(ATOM.errors(text("/feed").replace("<updated>", "<updated>on ")).get(0)).contains("updated");
		assertThat(ATOM.errors(text("/feed").replaceFirst("<id>[^<]*</id>", "")).get(0)).contains("\"id\"");
	}

	@Test
	void feedReadsAsItIsMeant() throws Exception {
		var expected = new ClassPathResource("feed.xml", FeedPageTests.class)
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(text("/conversations.atom?q=iraq&year=2003&form=telcon").replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z",
				"…"))
			.isEqualToNormalizingWhitespace(expected);
	}

	@Test
	void otherProgramsReadWhatTheArchiveHolds() throws Exception {
		var feed = read("/feed");

		assertThat(feed.getEntries()).hasSize(11).allSatisfy((entry) -> {
			assertThat(entry.getLink()).isEqualTo(entry.getUri());
			assertThat(entry.getAuthor()).isEqualTo("National Security Archive");
			assertThat(entry.getUpdatedDate()).isBeforeOrEqualTo(new Date());
			assertThat(entry.getPublishedDate()).isBeforeOrEqualTo(new Date());
			assertThat(entry.getDescription().getValue()).contains("Abstract, written for this archive");
		});
	}

	@ParameterizedTest
	@CsvSource({ "'', 11", "?form=telcon, 5", "?topic=abm-treaty&q=treaty, 2", "?sort=newest&form=telcon, 5",
			"?topic=nothing, 0" })
	void feedOfAListHoldsWhatTheListHolds(String parameters, int count) throws Exception {
		var entries = read("/conversations.atom" + parameters).getEntries();

		assertThat(entries.stream().map(SyndEntry::getLink).map(FeedPageTests::path)).hasSize(count)
			.containsExactlyInAnyOrderElementsOf(HtmlPages.page(this.mvc, "/conversations" + parameters)
				.select(".entry-title a")
				.eachAttr("href")
				.stream()
				.map((it) -> it.replaceAll("[?].*", ""))
				.toList());
	}

	@Test
	void topicsAndParticipantsAreKnownByTheirAddresses() throws Exception {
		var entry = read("/conversations.atom?topic=abm-treaty").getEntries().get(0);

		assertThat(entry.getCategories().stream().map((it) -> path(it.getTaxonomyUri() + it.getName())))
			.contains("/topics/abm-treaty")
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk());
		assertThat(entry.getCategories()).extracting(SyndCategory::getLabel).contains("ABM Treaty");
		assertThat(entry.getContributors().stream().map((it) -> path(it.getUri())))
			.contains("/participants/putin-vladimir");
	}

	@Test
	void entryLeadsToTheRecordInEveryForm() throws Exception {
		var entry = read("/conversations.atom?year=2008").getEntries().get(0);

		assertThat(entry.getLinks()).extracting(SyndLink::getType)
			.containsExactly("text/html", "application/tei+xml", "application/json", "text/plain");
		assertThat(entry.getLinks().stream().map((it) -> it.getHref().replace(entry.getUri(), ""))).containsExactly("",
				".xml", ".json", ".txt");
		assertThat(this.mvc.get().uri(path(entry.getLink()))).hasStatusOk();
	}

	@Test
	void feedSaysWhereItStandsAndWhereOneSearches() throws Exception {
		var links = read("/conversations.atom?sort=newest&topic=nato").getLinks();

		assertThat(links.stream().map((it) -> it.getRel() + " " + path(it.getHref()))).containsExactlyInAnyOrder(
				"alternate /conversations?topic=nato", "self /conversations.atom?topic=nato",
				"first /conversations.atom?topic=nato", "last /conversations.atom?topic=nato",
				"search /opensearch.xml");
	}

	@Test
	void listThatDoesNotGoOnIsNotFound() {
		assertThat(this.mvc.get().uri("/feed?page=2")).hasStatus(404);
		assertThat(this.mvc.get().uri("/conversations.atom?page=x")).hasStatus(400);
	}

	@Test
	void clientWithTheValidatorGetsNotModified() {
		var validator = answer("/feed").getResponse().getHeader("ETag");

		assertThat(this.mvc.get().uri("/feed").header("If-None-Match", validator)).hasStatus(304);
		assertThat(this.mvc.get().uri("/conversations.atom?form=telcon").header("If-None-Match", validator))
			.hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/abm-treaty", "/participants/putin-vladimir", "/collections/bush-putin-2026",
			"/occasions/crisis-call", "/conversations?form=telcon&page=1&sort=newest" })
	void pageOfAListNamesItsFeed(String address) throws Exception {
		var page = HtmlPages.page(this.mvc, address);
		var links = page.select("head link[type=application/atom+xml]").eachAttr("href");

		assertThat(links).hasSize(2).last().isEqualTo("/feed");
		assertThat(page.select(".follow a").eachAttr("href")).containsExactly(links.get(0));
		assertThat(read(links.get(0)).getEntries()).hasSizeGreaterThanOrEqualTo(page.select(".entry").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/conversations/2001-09-12-bush-putin-telcon", "/topics" })
	void everyPageNamesTheFeedOfTheArchiveAndHowItIsSearched(String address) {
		var page = HtmlPages.page(this.mvc, address);

		assertThat(page.select("head link[rel=alternate][href=/feed]")).hasSize(1);
		assertThat(page.select("head link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
		assertThat(page.select("footer a[href=/feed]").text()).isEqualTo("Feed");
	}

	private SyndFeed read(String address) throws Exception {
		return new SyndFeedInput().build(new StringReader(text(address)));
	}

	private String text(String address) {
		return new String(answer(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult answer(String address) {
		var answer = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
		return answer;
	}

	private static String path(String address) {
		assertThat(address).startsWith("http://localhost/");
		return address.replaceFirst("http://localhost", "");
	}

}
