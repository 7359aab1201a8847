package org.memcon.draft;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@Test
	void aPageOpensWithItsFirstFourteenWords() {
		assertThat(Leaf.firstWords("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"))
			.isEqualTo("1 2 3 4 5 6 7 8 9 10 11 12 13 14 …");
	}

	@Test
	void aShortTextIsItsOwnOpening() {
		assertThat(Leaf.firstWords("1 2 3 4 5 6 7 8 9 10 11 12 13 14")).isEqualTo("1 2 3 4 5 6 7 8 9 10 11 12 13 14");
	}

	@Test
	void whatStandsOnTheNextPageIsNumbered() {
		assertThat(Passage.anchor("t12", 1)).isEqualTo("t12");
		assertThat(Passage.anchor("t12", 2)).isEqualTo("t12-2");
	}

}
