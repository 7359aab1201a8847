package org.memcon.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.topic.Topics.Count;

import static org.assertj.core.api.Assertions.assertThat;

class BranchTests {

	@Test
	void narrowerTopicsStandUnderTheirBroaderOne() {
		var branches = Branch.of(List.of(topic("arms", null), topic("abm", "arms"), topic("nato", null)));

		assertThat(branches).extracting((branch) -> branch.topic().slug()).containsExactly("arms", "nato");
		assertThat(branches.get(0).below()).extracting(Count::slug).containsExactly("abm");
		assertThat(branches.get(1).below()).isEmpty();
	}

	@Test
	void everyDepthIsListedBelow() {
		var branches = Branch.of(List.of(topic("a", null), topic("c", "b"), topic("b", "a"), topic("d", "a")));

		assertThat(branches.get(0).below()).extracting(Count::slug).containsExactly("b", "c", "d");
	}

	@Test
	void emptyListHasNoBranches() {
		assertThat(Branch.of(List.of())).isEmpty();
	}

	private static Count topic(String slug, @Nullable String broader) {
		return new Count(slug, slug, broader, 1, 0);
	}

}
