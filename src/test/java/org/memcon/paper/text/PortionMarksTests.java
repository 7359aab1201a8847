package org.memcon.paper.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortionMarksTests {

	@Test
	void readsAndRemovesAPortionMark() {
		assertThat(PortionMarks.portionMark("Hello, Erika.  (S/NF)")).contains("S/NF");
		assertThat(PortionMarks.withoutPortionMark("Telcon with Erika (U)")).isEqualTo("Telcon with Erika");
	}

	@ParameterizedTest
	@ValueSource(strings = { "on the details. (jSjT", "back in touch with you. ij^", "override my veto, [it)",
			"funds. -^Gf-^", "arrive. 4C)", "improving. -(&)", "do not exist. (Cf" })
	void aPortionMarkThatWasStruckOutIsGarbled(String text) {
		assertThat(PortionMarks.hasMangledMark(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "He left (again).", "It is over.", "Thank you. (C)", "in 1939, and so on",
			"the forces [of Testland]" })
	void ordinaryEndsAreNone(String text) {
		assertThat(PortionMarks.hasMangledMark(text)).isFalse();
	}

}
