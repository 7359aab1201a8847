package org.memcon.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhiteSpaceTests {

	@Test
	void aLineEndsAnywhereInASource() {
		assertThat(WhiteSpace.fold("\n  Good\r\n\tmorning. \n")).isEqualTo("Good morning.");
	}

	@Test
	void withinASentenceTheSpaceAtTheEndsIsKept() {
		assertThat(WhiteSpace.foldWithin("\n Good  ")).isEqualTo(" Good ");
	}

	@Test
	void aSpaceThatDoesNotBreakIsNoWhiteSpace() {
		assertThat(WhiteSpace.fold("5\u00a0 minutes")).isEqualTo("5\u00a0 minutes");
	}

}
