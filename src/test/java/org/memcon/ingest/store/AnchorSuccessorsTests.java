package org.memcon.ingest.store;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorSuccessorsTests {

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "t1 t2 t3, t1 t2 t3, {}", "t1 t2 t3, t1 t4 t3, {t2=t4}", "t1 t2 t3, t1 t3, {t2=t1}",
			"t1 t2 t3, t2 t3, {t1=t2}", "t1 t2, t3 t4, '{t1=t3, t2=t4}'", "t1 t2 t3 t4, t1 t5 t4, '{t2=t5, t3=t5}'",
			"t1 t2, t1 t3 t4, {t2=t3}", "t1, '', {t1=null}", "t1 t2 t3, t3 t1, {t2=t1}",
			"t1 t2 t3, t3 t9 t1, {t2=t1}" })
	void whatStandsInThePlaceOfAPassageSucceedsIt(String before, String now, String successors) {
		assertThat(successors(before, now)).hasToString(successors);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "t1 t1-2 t2, t1 t2, {t1-2=t1}", "t1 t1-2 t1-3, t1 t1-2 t9, {t1-3=t1-2}",
			"t1 t2 t2-2 t3, t1 t9 t9-2 t3, '{t2=t9, t2-2=t9}'", "t1 t2 t3, t1 t1-2 t3, {t2=t1}" })
	void piecesOfATurnGoTogether(String before, String now, String successors) {
		assertThat(successors(before, now)).hasToString(successors);
	}

	private static Object successors(String before, String now) {
		return AnchorSuccessors.of(List.of(before.split(" ")), now.isEmpty() ? List.of() : List.of(now.split(" ")));
	}

}
