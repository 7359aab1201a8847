package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;
import org.memcon.topic.Heading;
import org.memcon.topic.TopicAssigner;

/**
 * The topics a record speaks of.
 */
@Schema(description = "The topics a record speaks of")
record RecordTopics(@Schema(description = "by an editor or by the source itself") List<RecordTopic> assigned,
		@Schema(description = "by a machine; no editor has looked at them") List<RecordTopic> proposed) {

	/**
	 * A topic of a record.
	 */
	@Schema(description = "A topic of a record")
	record RecordTopic(String slug, String name, TopicAssigner assignment,
			@Schema(description = "the pages that speak of it; none where they are not known") List<Integer> pages,
			Map<String, String> links) {

		static RecordTopic of(Heading heading, ApiAddresses apiAddresses) {
			var topic = heading.topic();
			return new RecordTopic(topic.slug(), topic.name(), heading.assignment(),
					heading.pages().stream().map(Page::number).sorted().toList(), apiAddresses.of(topic.address()));
		}

	}

	static RecordTopics of(List<Heading> headings, ApiAddresses apiAddresses) {
		return new RecordTopics(topics(headings, (heading) -> !heading.isProposed(), apiAddresses),
				topics(headings, Heading::isProposed, apiAddresses));
	}

	private static List<RecordTopic> topics(List<Heading> headings, Predicate<Heading> wanted,
			ApiAddresses apiAddresses) {
		return headings.stream().filter(wanted).map((heading) -> RecordTopic.of(heading, apiAddresses)).toList();
	}

}
