package org.memcon;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
	@CsvSource({ ".xml, 7", "/pages/1.xml, 6", "/pages/2.xml, 6" })
	void teiCostsNoMoreThanTheTitlePage(String address, int statements) {
		assertThat(statements("/conversations/2001-06-16-bush-putin-memcon" + address)).isEqualTo(statements);
	}

	/** For every two hundred. */
	@ParameterizedTest
	@CsvSource({ ".csv?topic=nato, 5", ".ris?q=iraq&sort=relevance, 9", ".atom?speaker=putin-vladimir, 6" })
	void filesOfPassagesCostTheSameAlways(String list, int statements) {
		assertThat(statements("/passages" + list)).isEqualTo(statements);
	}

	/** For every two hundred. */
	@ParameterizedTest
	@CsvSource({ ".ris, 4", ".bib?topic=nato, 4", ".csljson?q=iraq&sort=relevance, 4", ".csv, 3",
			".csv?topic=nato&sort=newest, 3", ".csv?q=iraq, 3" })
	void filesOfAListCostTheSameAlways(String list, int statements) {
		assertThat(statements("/conversations" + list)).isEqualTo(statements);
	}

}
