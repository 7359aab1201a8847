package org.memcon.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExemptionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(b)(1)|FOIA_B1", "b(1)|FOIA_B1", "[b1]|FOIA_B1", "b1|FOIA_B1", "(b) (6)|FOIA_B6",
					"(bX1)|FOIA_B1", "(b)(l)|FOIA_B1", "(b)(7)(C)|FOIA_B7", "FOIA (b)(3)|FOIA_B3",
					"5 U.S.C. § 552(b)(5)|FOIA_B5", "3.3(b)(1)|SECTION33_B1", "E.O. 13526 3.3(b)(6)|SECTION33_B6",
					"EO 13526 3.3 (h) (2)|SECTION33_H2", "Sec. 3.4(b)(1)|SECTION33_B1", "1.4(c)|SECTION14_C",
					"E.O. 13526, section 1.4(c)|SECTION14_C", "E.O. 13526 1.4(D)|SECTION14_D", "1.5 (b)|SECTION14_B",
					"P1|PRA_A1", "P6|PRA_A6", "PRA (a)(5)|PRA_A5", "44 U.S.C. 2204(a)(2)|PRA_A2", "C|DEED_C" })
	void readsACodeHoweverItIsPrinted(String printed, Exemption exemption) {
		assertThat(Exemption.in(printed)).startsWith(exemption);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "(b)", "(b)(0)", "(b)(12)", "P7", "1.4", "1.4(k)", "3.3(c)", "11.4(c)", "SANITIZED",
			"E.O. 13526", "PII", "\u0000" })
	void whatIsNoCodeStandsForNothing(String printed) {
		assertThat(Exemption.in(printed)).isEmpty();
	}

	@Test
	void readsAListInItsOrder() {
		assertThat(Exemption.in("P5/(b)(6)")).containsExactly(Exemption.PRA_A5, Exemption.FOIA_B6);
		assertThat(Exemption.in("(b)(3), (b)(1) and 1.4(c)")).containsExactly(Exemption.FOIA_B3, Exemption.FOIA_B1,
				Exemption.SECTION14_C);
		assertThat(Exemption.in("[b1, b1]")).containsExactly(Exemption.FOIA_B1);
	}

	@ParameterizedTest
	@EnumSource
	void namesItsMessages(Exemption exemption) {
		assertThat(exemption.meaning()).isEqualTo("exemption." + exemption.code());
		assertThat(exemption.law()).matches("exemption\\.law\\.(foia|section14|section33|pra|deed)");
	}

}
