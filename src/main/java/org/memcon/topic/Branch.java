package org.memcon.topic;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.topic.Topics.Count;

/**
 * A topic with its narrower topics, as the controlled list stands.
 */
record Branch(Count topic, List<Branch> narrower) {

	static List<Branch> of(List<Count> counts) {
		return counts.stream()
			.filter((count) -> count.broader() == null)
			.map((count) -> branch(count, counts))
			.toList();
	}

	private static Branch branch(Count topic, List<Count> counts) {
		return new Branch(topic,
				counts.stream()
					.filter((count) -> topic.slug().equals(count.broader()))
					.map((count) -> branch(count, counts))
					.toList());
	}

	/** This topic's narrower ones at every depth, for a list that shows two levels. */
	public List<Count> below() {
		return this.narrower.stream()
			.flatMap((branch) -> Stream.concat(Stream.of(branch.topic()), branch.below().stream()))
			.toList();
	}

}
