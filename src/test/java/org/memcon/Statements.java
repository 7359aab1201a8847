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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages may ask of the database, however much there is in it.
 */
abstract class Statements {

	@Autowired
	MockMvcTester mvc;

	private Statistics statistics;

	@BeforeEach
	void count(@Autowired EntityManagerFactory entities) {
		this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pages/1", "/pages/2", "/pages/1?q=bush", "/pages/2?q=bush&hit=2", "/pages/2?topic=nato",
			"/pages", "/pages?q=bush", "/pages?q=%22missile%20defence%22%20OR%20iraq&hit=1" })
	void pageOfARecordCostsTwoStatementsAndItsCitationTwoMore(String page) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + page)).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "/citation, 3", "/citation?style=oscola, 3", "/citation.ris, 3", "/pages/1/citation, 3",
			"/pages/1/citation?turn=t1, 4", "/pages/1/citation.txt, 3" })
	void citationCostsFourStatementsAtMost(String address, int statements) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + address)).isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?sort=newest", "?topic=nato", "?topic=nato&topic=-iran&year=2001&year=2002",
			"?from=2001&to=2002", "?form=telcon&basis=abstract&collection=bush-putin-2026&occasion=crisis-call" })
	void listCostsTwoStatements(String parameters) {
		assertThat(statements("/conversations" + parameters)).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "?q=iraq", "?q=treaty&sort=relevance", "?q=bush&topic=nato&from=2001", "?q=ira*&year=2001" })
	void listWithWordsCostsThreeStatements(String parameters) {
		assertThat(statements("/conversations" + parameters)).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=afganistan", "?topic=nothing&year=1812", "?q=zzz&topic=nato&from=1812&to=1813" })
	void emptyListCostsNoMore(String parameters) {
		assertThat(statements("/conversations" + parameters)).isLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "/conversations/2001-06-16-bush-putin-memcon, 11", "/topics, 1", "/topics/nato, 4", "/participants, 1",
			"/participants/bush-george-w, 4", "/collections, 1", "/collections/bush-putin-2026, 3", "/occasions, 1",
			"/occasions/crisis-call, 3", "/about, 1", "/about/sources, 1", "/help, 0", "/nowhere, 0" })
	void otherPagesCostTheSameAlways(String address, int statements) {
		assertThat(statements(address)).isEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource({ "/2001-06-16-bush-putin-memcon/manifest, 4", "/2001-06-16-bush-putin-memcon/canvas/2, 1",
			"/2001-06-16-bush-putin-memcon/canvas/2/annotations, 2", "/2001-06-16-bush-putin-memcon/search?q=bush, 3",
			"/2001-06-16-bush-putin-memcon/pages/1/info.json, 1", "/collection, 1", "/collections/bush-putin-2026, 3" })
	void viewersCostFewStatements(String address, int statements) {
		assertThat(statements("/iiif" + address)).isEqualTo(statements);
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

	long statements(String address) {
		this.statistics.clear();
		this.mvc.get().uri(URI.create(address)).exchange();
		return this.statistics.getPrepareStatementCount();
	}

}
