package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;
import org.memcon.topic.Heading;
import org.memcon.topic.TopicAssigner;

/**
 * The topics of a record.
 *
 * @param assigned the topics given by an editor or by the source itself
 * @param proposed the topics given by a machine and not yet checked by an editor
 */
record RecordTopics(List<RecordTopic> assigned, List<RecordTopic> proposed) {

	/**
	 * A topic of a record.
	 *
	 * @param pages the pages on the topic; empty if they are not known
	 */
	record RecordTopic(String slug, String name, TopicAssigner assignment, List<Integer> pages,
			Map<String, String> links) {

		static RecordTopic of(Heading heading, ApiAddresses addresses) {
			var topic = heading.topic();
			return new RecordTopic(topic.slug(), topic.name(), heading.assignment(),
					heading.pages().stream().map(Page::number).sorted().toList(), addresses.of(topic.address()));
		}

	}

	static RecordTopics of(List<Heading> headings, ApiAddresses addresses) {
		return new RecordTopics(topics(headings, (heading) -> !heading.isProposed(), addresses),
				topics(headings, Heading::isProposed, addresses));
	}

	private static List<RecordTopic> topics(List<Heading> headings, Predicate<Heading> wanted, ApiAddresses addresses) {
		return headings.stream().filter(wanted).map((heading) -> RecordTopic.of(heading, addresses)).toList();
	}

}
