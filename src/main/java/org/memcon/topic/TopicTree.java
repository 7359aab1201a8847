package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.topic.Topics.TopicCount;

/**
 * A topic with its narrower topics, in the order of the controlled list.
 */
record TopicTree(TopicCount topic, List<TopicTree> narrower) {

	static List<TopicTree> of(List<TopicCount> topics) {
		return below(null, topics);
	}

	private static List<TopicTree> below(@Nullable String broader, List<TopicCount> topics) {
		return topics.stream()
			.filter((topic) -> Objects.equals(topic.broader(), broader))
			.map((topic) -> new TopicTree(topic, below(topic.slug(), topics)))
			.toList();
	}

	/** The narrower topics at every depth, for a list that shows two levels. */
	public List<TopicCount> below() {
		return this.narrower.stream()
			.flatMap((tree) -> Stream.concat(Stream.of(tree.topic()), tree.below().stream()))
			.toList();
	}

}
