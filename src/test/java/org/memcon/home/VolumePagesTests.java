package org.memcon.home;

import java.net.URI;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import org.memcon.web.cache.ResponseCacheTesting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A volume of seven hundred documents, two of which the archive has.
 */
@SeededArchive
@TestPropertySource(properties = "spring.application.name=memcon-of-a-volume")
@TestInstance(Lifecycle.PER_CLASS)
class VolumePagesTests {

	private static final String VOLUME = "/collections/bush-putin-2026";

	private static final String FIRST = "2001-07-06-bush-putin-telcon";

	private static final String SECOND = "2001-09-12-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	void enter() {
		enter(1, 0, "SECTION", "preface", null, "Preface <1>", "<p>Words.</p>", null);
		enter(2, 0, "SECTION", "persons", null, "Persons", """
				<ul><li><a href="/participants/bush-george-w">Bush, George W.</a></li>\
				<li><a href="/participants/nobody">No$body</a></li></ul>""", null);
		enter(3, 0, "DIVISION", "comp1", null, "The talks", null, null);
		enter(4, 1, "DIVISION", "ch1", null, "", "<p>See also.</p>", null);
		enter(5, 2, "DOCUMENT", "v-d1", "1", "Telegram", null, null);
		enter(6, 2, "DOCUMENT", "v-d2", "2", "Telephone Call", null, FIRST);
		enter(7, 2, "DOCUMENT", "v-d3", null, "", null, null);
		enter(8, 1, "DIVISION", "ch2", null, "Later", null, null);
		enter(9, 2, "DOCUMENT", "v-d4", "4", "Telephone Call", null, SECOND);
		IntStream.rangeClosed(10, 700)
			.forEach((number) -> enter(number, 2, "DOCUMENT", "v-d" + number, "" + number, "Letter", null, null));
	}

	private void enter(int ordinal, int depth, String kind, String name, String number, String heading, String html,
			String record) {
		this.jdbc
			.sql("""
					insert into volume_parts (collection_id, ordinal, depth, kind, name, number, heading, date_printed, html,
						conversation_id)
					values ((select id from collections where slug = 'bush-putin-2026'), ?, ?, ?, ?, ?, ?, ?, ?,
						(select id from conversations where slug = ?))""")
			.param(ordinal)
			.param(depth)
			.param(kind)
			.param(name)
			.param(number)
			.param(heading)
			.param(kind.equals("DOCUMENT") ? "June 1, 2001" : null)
			.param(html)
			.param(record)
			.update();
	}

	@Test
	void contentsShowDivisionsAndAllDocumentsInOrder() {
		var page = page(VOLUME + "/contents");

		assertThat(page.select(".lead").text())
			.isEqualTo("695 documents in the order of the editors, 2 of them in this archive.");
		assertThat(page.select("li > :is(h2, h3, h4)").eachText()).containsExactly("The talks", "Untitled", "Later");
		assertThat(page.select("#ch1 > h3 a").attr("href")).isEqualTo(VOLUME + "/sections/ch1");
		assertThat(page.select(".section a").eachAttr("href")).containsExactly(VOLUME + "/sections/preface",
				VOLUME + "/sections/persons");
		assertThat(page.select("#ch1 ~ li:lt(7)").eachText()).containsExactly("1 Telegram June 1, 2001",
				"2 Telephone call on President Bush's birthday", "Untitled June 1, 2001");
		assertThat(page.select("#v-d2 a").attr("href")).isEqualTo("/conversations/" + FIRST);
		assertThat(page.select("#v-d1 a")).isEmpty();
		assertThat(page.select(".document")).hasSize(695);
		assertThat(page.html().length()).isLessThan(200_000);
	}

	@ParameterizedTest
	@CsvSource({ "/sections/nothing, 404", "/sections/comp1, 404" })
	void strangePartIsNotFound(String address, int status) {
		assertThat(this.mvc.get().uri(VOLUME + address)).hasStatus(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/collections/nothing/contents", "/collections/nothing/sections/preface" })
	void archiveWithoutContentsSaysSo(String address) {
		assertThat(HtmlPages.page(this.mvc, address, 404).select(".lead").text())
			.isEqualTo("The archive has no contents of this volume, or no such section in them.");
	}

	@Test
	void sectionLeadsToPersonsWhomTheArchiveHas() {
		var page = page(VOLUME + "/sections/persons");

		assertThat(page.select("h1").text()).isEqualTo("Persons");
		assertThat(page.select(".section-words li").eachText()).containsExactly("Bush, George W.", "No$body");
		assertThat(page.select(".section-words a").eachAttr("href")).containsExactly("/participants/bush-george-w");
		assertThat(page.select(".volume-nav a").eachText()).containsExactly("Contents", "Preface <1>", "Persons",
				"Untitled");
		assertThat(page.select(".volume-nav [aria-current]").text()).isEqualTo("Persons");
	}

	@Test
	void collectionLeadsToItsContents() {
		assertThat(page(VOLUME).select("[aria-labelledby=contents-heading] a").attr("href"))
			.isEqualTo(VOLUME + "/contents");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/pages", "/pages/1" })
	void recordLeadsToTheDocumentsBeforeAndAfterInItsVolume(String view) {
		var first = page("/conversations/" + FIRST + view).select(".volume-neighbours");
		var second = page("/conversations/" + SECOND + view).select(".volume-neighbours");

		assertThat(first.select("a").eachAttr("href")).containsExactly("/conversations/" + SECOND,
				VOLUME + "/contents");
		assertThat(first.select(".neighbour-after").text())
			.isEqualTo("After it in the volume 4. Telephone call on the day after the attacks");
		assertThat(second.select("a").eachAttr("href")).containsExactly("/conversations/" + FIRST,
				VOLUME + "/contents");
		assertThat(page("/conversations/2008-04-06-bush-putin-memcon" + view).select(".volume-neighbours")).isEmpty();
	}

	@Test
	void siteMapHasTheContentsAndSections() {
		assertThat(page("/sitemap.xml").select("loc").eachText()).anyMatch((it) -> it.endsWith(VOLUME + "/contents"))
			.anyMatch((it) -> it.endsWith(VOLUME + "/sections/preface"));
	}

	@ParameterizedTest
	@CsvSource({ "/contents, 3", "/sections/preface, 3", "/sections/persons, 4", "'', 4" })
	void pagesOfAVolumeCostTheSameAlways(String address, int statements, @Autowired EntityManagerFactory entities) {
		assertThat(statements(VOLUME + address, entities)).isEqualTo(statements);
	}

	/** One more than a record that is in no volume. */
	@Test
	void neighboursCostOneStatement(@Autowired EntityManagerFactory entities) {
		assertThat(statements("/conversations/" + FIRST + "/pages/1", entities)).isEqualTo(6);
		assertThat(statements("/conversations/2008-04-06-bush-putin-memcon/pages/1", entities)).isEqualTo(5);
	}

	private long statements(String address, EntityManagerFactory entities) {
		Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		ResponseCacheTesting.clear(this.context);
		statistics.clear();
		this.mvc.get().uri(URI.create(address)).exchange();
		return statistics.getPrepareStatementCount();
	}

	private Document page(String address) {
		return HtmlPages.page(this.mvc, address);
	}

}
