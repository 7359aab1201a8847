package org.memcon.draft;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@Test
	void aPageOpensWithItsFirstFourteenWords() {
		assertThat(Page.firstWords("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"))
			.isEqualTo("1 2 3 4 5 6 7 8 9 10 11 12 13 14 …");
	}

	@Test
	void aShortTextIsItsOwnOpening() {
		assertThat(Page.firstWords("1 2 3 4 5 6 7 8 9 10 11 12 13 14")).isEqualTo("1 2 3 4 5 6 7 8 9 10 11 12 13 14");
	}

	@Test
	void whatStandsOnTheNextPageIsNumbered() {
		assertThat(Turn.anchor("t12", 1)).isEqualTo("t12");
		assertThat(Turn.anchor("t12", 2)).isEqualTo("t12-2");
	}

}
