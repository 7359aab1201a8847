package org.memcon;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With the seeded records.
 */
@SeededArchive
class StatementsTests extends Statements {

	/** Three for every two hundred. */
	@ParameterizedTest
	@ValueSource(strings = { ".ris", ".bib?topic=nato", ".csljson?q=iraq&sort=relevance", ".csv",
			".csv?topic=nato&sort=newest", ".csv?q=iraq" })
	void filesOfAListCostThreeStatements(String list) {
		assertThat(statements("/conversations" + list)).isEqualTo(3);
	}

}
