package org.memcon.search;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FacetViewTests {

	@Test
	void eightValuesAreShownAtOnce() {
		var view = view(11);

		assertThat(view.shown()).extracting(FacetView.FacetOption::label)
			.containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
		assertThat(view.more()).extracting(FacetView.FacetOption::label).containsExactly("8", "9", "10");
	}

	@Test
	void fewValuesLeaveNoMore() {
		assertThat(view(3).shown()).hasSize(3);
		assertThat(view(3).more()).isEmpty();
	}

	@Test
	void nameIsALabel() {
		assertThat(view(1).key()).isEqualTo("facet.topic");
	}

	private static FacetView view(int values) {
		return new FacetView(Facet.TOPIC,
				IntStream.range(0, values)
					.mapToObj((i) -> new FacetView.FacetOption("code", String.valueOf(i), 1, false, false, "/", "/", 1))
					.toList());
	}

}
