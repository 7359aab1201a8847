package org.memcon.topic;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.topic.Topics.TopicCount;

/**
 * A topic with its narrower topics, as the controlled list stands.
 */
record TopicTree(TopicCount topic, List<TopicTree> narrower) {

	static List<TopicTree> of(List<TopicCount> topicCounts) {
		return topicCounts.stream()
			.filter((topicCount) -> topicCount.broader() == null)
			.map((topicCount) -> tree(topicCount, topicCounts))
			.toList();
	}

	private static TopicTree tree(TopicCount topic, List<TopicCount> topicCounts) {
		return new TopicTree(topic,
				topicCounts.stream()
					.filter((topicCount) -> topic.slug().equals(topicCount.broader()))
					.map((topicCount) -> tree(topicCount, topicCounts))
					.toList());
	}

	/** This topic's narrower ones at every depth, for a list that shows two levels. */
	public List<TopicCount> below() {
		return this.narrower.stream()
			.flatMap((topicTree) -> Stream.concat(Stream.of(topicTree.topic()), topicTree.below().stream()))
			.toList();
	}

}
