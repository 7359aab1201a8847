package org.memcon.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.topic.Topics.TopicCount;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTreeTests {

	@Test
	void narrowerTopicsStandUnderTheirBroaderOne() {
		var topicTrees = TopicTree.of(List.of(topic("arms", null), topic("abm", "arms"), topic("nato", null)));

		assertThat(topicTrees).extracting((topicTree) -> topicTree.topic().slug()).containsExactly("arms", "nato");
		assertThat(topicTrees.get(0).below()).extracting(TopicCount::slug).containsExactly("abm");
		assertThat(topicTrees.get(1).below()).isEmpty();
	}

	@Test
	void everyDepthIsListedBelow() {
		var topicTrees = TopicTree.of(List.of(topic("a", null), topic("c", "b"), topic("b", "a"), topic("d", "a")));

		assertThat(topicTrees.get(0).below()).extracting(TopicCount::slug).containsExactly("b", "c", "d");
	}

	@Test
	void emptyListHasNoBranches() {
		assertThat(TopicTree.of(List.of())).isEmpty();
	}

	private static TopicCount topic(String slug, @Nullable String broader) {
		return new TopicCount(slug, slug, broader, 1, 0, 0);
	}

}
