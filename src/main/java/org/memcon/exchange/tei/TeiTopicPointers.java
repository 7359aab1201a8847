package org.memcon.exchange.tei;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;
import org.memcon.conversation.Turn;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;
import org.memcon.topic.TopicAssigner;

/**
 * The topics of a record as its TEI points to them: all that one and the same assigned,
 * and those that a page speaks of.
 */
record TeiTopicPointers(List<Heading> headings) {

	List<Topic> all() {
		return this.headings.stream().map(Heading::topic).toList();
	}

	List<TopicAssigner> assignments() {
		return this.headings.stream().map(Heading::assignment).distinct().sorted().toList();
	}

	@Nullable String assigned(TopicAssigner topicAssigner) {
		return pointers(this.headings.stream().filter((heading) -> heading.assignment() == topicAssigner).toList());
	}

	@Nullable String on(Turn turn) {
		return pointers(
				this.headings.stream().filter((heading) -> turn.topics().contains(heading.topic().slug())).toList());
	}

	/** Points to the topics of a page that are not known to be those of its turns. */
	@Nullable String on(Page page, List<Turn> turns) {
		return pointers(this.headings.stream()
			.filter((heading) -> heading.pages().stream().anyMatch((it) -> it.id().equals(page.id())))
			.filter((heading) -> turns.stream().noneMatch((it) -> it.topics().contains(heading.topic().slug())))
			.toList());
	}

	private static @Nullable String pointers(List<Heading> headings) {
		return headings.isEmpty() ? null
				: headings.stream().map((it) -> "topic:" + it.topic().slug()).collect(Collectors.joining(" "));
	}

	static String code(TopicAssigner topicAssigner) {
		return topicAssigner.name().toLowerCase(Locale.ROOT);
	}

}
