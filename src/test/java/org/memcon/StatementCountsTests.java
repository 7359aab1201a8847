package org.memcon;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With the seeded records.
 */
@SeededArchive
class StatementCountsTests extends StatementCounts {

	/**
	 * Of a page, one more than the page: the topics it speaks of, which stand on the
	 * title page.
	 */
	@ParameterizedTest
	@CsvSource({ ".xml, 6", "/pages/1.xml, 5", "/pages/2.xml, 5" })
	void teiCostsNoMoreThanTheTitlePage(String address, int statements) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + address)).isEqualTo(statements);
	}

	/** Three for every two hundred. */
	@ParameterizedTest
	@ValueSource(strings = { ".ris", ".bib?topic=nato", ".csljson?q=iraq&sort=relevance", ".csv",
			".csv?topic=nato&sort=newest", ".csv?q=iraq" })
	void filesOfAListCostThreeStatements(String list) {
		assertThat(statements("/conversations" + list)).isEqualTo(3);
	}

}
