package org.memcon;

import java.net.URI;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.web.ArchiveRevision;
import org.memcon.web.cache.ResponseCacheTesting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages may ask of the database, however much there is in it. Hibernate counts
 * the statements; those on sources, which JDBC reads, are not among them.
 */
abstract class StatementCounts {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	private Statistics statistics;

	@BeforeEach
	void count(@Autowired EntityManagerFactory entities) {
		this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pages/1", "/pages/2", "/pages/1?q=bush", "/pages/2?q=bush&hit=2", "/pages/2?topic=nato",
			"/pages", "/pages?q=bush", "/pages?q=%22missile%20defence%22%20OR%20iraq&hit=1" })
	void pageOfARecordCostsTwoStatementsAndItsCitationThreeMore(String page) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + page)).isEqualTo(5);
	}

	/** No more than the title page, and the page, cost. */
	@ParameterizedTest
	@CsvSource({ ".txt, 7", "/pages/1.txt, 4", "/pages/2.txt, 4" })
	void fileOfARecordCostsNoMoreThanItsPage(String file, int statements) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + file)).isEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource({ "/citation, 4", "/citation?style=oscola, 4", "/citation.ris, 4", "/pages/1/citation, 4",
			"/pages/1/citation?turn=t1, 5", "/pages/1/citation.txt, 4" })
	void citationCostsFiveStatementsAtMost(String address, int statements) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + address)).isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?sort=newest", "?topic=nato", "?topic=nato&topic=-iran&year=2001&year=2002",
			"?from=2001&to=2002", "?form=telcon&basis=abstract&collection=bush-putin-2026&occasion=crisis-call" })
	void listCostsTwoStatements(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/conversations" + parameters)).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "?q=iraq", "?q=treaty&sort=relevance", "?q=bush&topic=nato&from=2001", "?q=ira*&year=2001" })
	void listWithWordsCostsThreeStatements(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/conversations" + parameters)).isEqualTo(3);
	}

	/** The passages, their neighbours, speakers, records and proposed topics; titles. */
	@ParameterizedTest
	@ValueSource(strings = { "", "?speaker=putin-vladimir&topic=nato", "?q=treaty&sort=relevance&from=2001",
			"?conversation=2001-06-16-bush-putin-memcon&topic=-nato", "?page=4" })
	void passagesCostSixStatements(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/passages" + parameters)).isBetween(5L, 6L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=iraq", "?topic=nato&facets=true&size=100" })
	void jsonOfPassagesCostsNoMoreThanTheirPage(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/api/v1/passages" + parameters)).isBetween(5L, 6L);
		assertThat(statementsOnceNamesAreKnown("/passages.json" + parameters)).isBetween(5L, 6L);
	}

	/** The index counts; of a short list, the records and their topics are read. */
	@ParameterizedTest
	@CsvSource({ "topics, 0", "topics?topic=nato&topic=iran&from=2001, 0", "topic-matrix, 2",
			"topic-matrix?order=topics&topic=nato, 2", "participants, 0", "words?q=nato&q=missile, 0",
			"talk?conversation=2001-06-16-bush-putin-memcon, 1", "topics.csv, 0", "topics.svg, 0", "topics.png, 0" })
	void chartCostsTwoStatementsAtMost(String chart, int statements) {
		assertThat(statementsOnceNamesAreKnown("/charts/" + chart)).isBetween(0L, (long) statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=afganistan", "?topic=nothing&year=1812", "?q=zzz&topic=nato&from=1812&to=1813",
			"/facets/topic?q=iraq", "/facets/participant?name=bush&order=name" })
	void emptyListAndValuesOfAFacetCostNone(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/conversations" + parameters)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "/conversations/2001-06-16-bush-putin-memcon, 12", "/topics, 1", "/topics/nato, 6", "/participants, 1",
			"/participants/bush-george-w, 4", "/collections, 1", "/collections/bush-putin-2026, 4", "/occasions, 1",
			"/occasions/crisis-call, 3", "/timeline?year=2001, 2", "/charts, 0", "/about, 1",
			"/compare?left=2001-06-16-bush-putin-memcon&right=2008-04-06-bush-putin-memcon, 6", "/about/sources, 0",
			"/bookbag, 0", "/bookbag?items=/conversations, 0", "/bookbag?items=2001-06-16-bush-putin-memcon, 6",
			"/help, 0", "/nowhere, 0", "/about/identifiers, 0",
			"/conversations/2001-06-16-bush-putin-memcon/turns/t1, 1", "/unapi, 0",
			"/unapi?id=2001-06-16-bush-putin-memcon, 4", "/unapi?id=nothing, 2",
			"/unapi?id=2001-06-16-bush-putin-memcon&format=ris, 4", "/conversations/nothing, 3",
			"/conversations/2001-06-16-bush-putin-memcon/turns/t999, 4",
			"/conversations/2001-06-16-bush-putin-memcon/pages/2/citation?turn=t1, 3" })
	void otherPagesCostTheSameAlways(String address, int statements) {
		assertThat(statements(address)).isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001-06-16-bush-putin-memcon:1;2001-06-16-bush-putin-memcon:t1;nothing",
			"2001-06-16-bush-putin-memcon:1;2008-04-06-bush-putin-memcon:t1;2003-03-18-bush-putin-telcon:t2;nothing;none" })
	void bookbagCostsTheSameWhateverItHolds(String items) {
		assertThat(statements("/bookbag?items=" + items.replace(';', ','))).isEqualTo(10);
	}

	/** By the address of its own, by suffix and by what is accepted. */
	@ParameterizedTest
	@CsvSource({ "/conversations?q=iraq, 3", "/conversations?topic=nato&facets=true&size=100, 2",
			"/conversations/2001-06-16-bush-putin-memcon, 11", "/conversations/2001-06-16-bush-putin-memcon/pages, 4",
			"/conversations/2001-06-16-bush-putin-memcon/pages/2, 4", "/topics, 1", "/topics/nato, 5",
			"/participants, 1", "/participants/bush-george-w, 5", "/collections, 1", "/collections/bush-putin-2026, 3",
			"/occasions, 1", "/occasions/crisis-call, 3" })
	void jsonCostsNoMoreThanItsPage(String address, int statements) {
		var suffixed = address.contains("?") ? address.replace("?", ".json?") : address + ".json";
		assertThat(statementsOnceNamesAreKnown("/api/v1" + address)).isBetween(1L, (long) statements);
		assertThat(statements(suffixed)).isBetween(1L, (long) statements);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1, 1", "/api/v1/sources, 0", "/help.json, 0", "/about.json, 1" })
	void jsonOfTheOtherPagesCostsTheSameAlways(String address, int statements) {
		assertThat(statements(address)).isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/turns", "/turns/t2", "/notes", "/redactions" })
	void partsOfARecordCostNoMoreThanItsText(String part) {
		assertThat(statements("/api/v1/conversations/2001-06-16-bush-putin-memcon" + part)).isBetween(1L, 4L);
	}

	/** Fewer than the list. */
	@ParameterizedTest
	@ValueSource(strings = { "?topic=nato&topic=-iran&year=2001&sort=newest", "?q=iraq", "?topic=nothing&year=1812" })
	void feedOfAListCostsOneStatement(String parameters) {
		assertThat(statementsOnceNamesAreKnown("/conversations.atom" + parameters)).isLessThanOrEqualTo(1);
	}

	/** One for what was taken out. */
	@Test
	void feedOfTheArchiveCostsTwo() {
		assertThat(statementsOnceNamesAreKnown("/feed")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations?q=iraq", "/conversations/2001-06-16-bush-putin-memcon/pages/1",
			"/conversations/2001-06-16-bush-putin-memcon.xml", "/topics/nato", "/feed" })
	void whatWasMadeIsMadeOnce(String address) {
		this.context.getBean(ArchiveRevision.class).refresh();
		var first = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		this.statistics.clear();

		var again = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		var known = this.mvc.get().uri(URI.create(address)).header("If-None-Match", again.getHeader("ETag")).exchange();

		assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
		assertThat(again.getContentType()).isEqualTo(first.getContentType());
		assertThat(again.getHeaders("Link")).isEqualTo(first.getHeaders("Link"));
		assertThat(known).hasStatus(304);
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
	}

	/** Even when nobody has asked for the page since the start. */
	@Test
	void pageThatTheClientHasCostsNothing() {
		this.context.getBean(ArchiveRevision.class).refresh();
		var page = "/conversations/2001-06-16-bush-putin-memcon/pages/2";
		var known = this.mvc.get().uri(page).exchange().getResponse().getHeader("ETag");
		ResponseCacheTesting.clear(this.context);
		this.statistics.clear();

		assertThat(this.mvc.get().uri(page).header("If-None-Match", known)).hasStatus(304);
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "/sitemap.xml, 3", "/sitemap-1.xml, 3", "/opensearch.xml, 0", "/robots.txt, 0" })
	void whatSearchEnginesReadCostsTheSameAlways(String address, int statements) {
		assertThat(statements(address)).isEqualTo(statements);
	}

	/**
	 * Where there is no image, two more for whether the record has another name; a long
	 * collection is told in parts, which costs one less.
	 */
	@ParameterizedTest
	@CsvSource({ "/2001-06-16-bush-putin-memcon/manifest, 4", "/2001-06-16-bush-putin-memcon/canvas/2, 1",
			"/2001-06-16-bush-putin-memcon/canvas/2/annotations, 2", "/2001-06-16-bush-putin-memcon/search?q=bush, 3",
			"/2001-06-16-bush-putin-memcon/pages/1/info.json, 3", "/collection, 1", "/collections/bush-putin-2026, 3" })
	void viewersCostFewStatements(String address, int statements) {
		assertThat(statements("/iiif" + address)).isBetween(1L, (long) statements);
	}

	/** One more where nothing took place on this day of the year. */
	@Test
	void homeCostsSixStatementsAtMost() {
		assertThat(statements("/")).isBetween(5L, 6L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "after", "before" })
	void wayToTheNextHitCostsThreeStatements(String direction) {
		assertThat(statements("/conversations/hits?q=bush&" + direction + "=2001-11-08-bush-putin-telcon"))
			.isEqualTo(3);
	}

	/**
	 * The records held, the records withdrawn, their sets and former names, the number of
	 * both where the list goes on, and what is wanted of the records.
	 */
	@ParameterizedTest
	@CsvSource({ "verb=Identify, 2", "verb=ListMetadataFormats, 0", "verb=ListSets, 2",
			"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:2001-06-16-bush-putin-memcon, 6",
			"verb=GetRecord&metadataPrefix=tei&identifier=oai:localhost:2001-06-16-bush-putin-memcon, 9",
			"verb=ListRecords&resumptionToken=ListRecords~oai_dc~0~253402300799~~5~1~11, 8",
			"verb=ListRecords&resumptionToken=ListRecords~tei~0~253402300799~~5~1~11, 11" })
	void harvestCostsTheSameAlways(String request, int statements) {
		assertThat(statements("/oai?" + request)).isEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource({ "ListIdentifiers&metadataPrefix=oai_dc, 4", "ListIdentifiers&metadataPrefix=tei&set=topic:nato, 4",
			"ListRecords&metadataPrefix=oai_dc&set=collection:bush-putin-2026&from=2001-01-01, 8" })
	void beginningOfAHarvestCostsTwoMoreAtMost(String request, int statements) {
		assertThat(statements("/oai?verb=" + request)).isBetween((long) statements, statements + 2L);
	}

	/** The names of facet values are read once until the archive changes. */
	private long statementsOnceNamesAreKnown(String address) {
		statements(address);
		return statements(address);
	}

	long statements(String address) {
		ResponseCacheTesting.clear(this.context);
		this.statistics.clear();
		this.mvc.get().uri(URI.create(address)).exchange();
		return this.statistics.getPrepareStatementCount();
	}

}
