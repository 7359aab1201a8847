package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.NamedLink;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.topic.Topic;
import org.memcon.topic.TopicOccurrence;
import org.memcon.topic.Topics;

/**
 * A topic with its scope note, and the conversations that speak of it in order of time.
 */
@Schema(description = "A topic, with the conversations that speak of it in order of time")
record TopicRecord(String slug, String name, @Schema(description = "other names") @Nullable String variants,
		@Schema(description = "what it is used for") @Nullable String scopeNote, @Nullable NamedLink broader,
		List<TopicLine> narrower, @Schema(description = "how many records speak of it") long total,
		@Schema(description = "the first 200 of them; all are in the catalog") List<Mention> conversations,
		Map<String, String> links) {

	/**
	 * A conversation on the topic.
	 */
	@Schema(description = "A conversation on the topic")
	record Mention(ConversationEntry conversation,
			@Schema(description = "the pages that speak of it; none where they are not known") List<Integer> pages,
			@Schema(description = "whether only a machine says so") boolean proposed) {

		static Mention of(TopicOccurrence topicOccurrence, ApiAddresses apiAddresses) {
			return new Mention(ConversationEntry.of(topicOccurrence.entry(), apiAddresses), topicOccurrence.pages(),
					topicOccurrence.proposed());
		}

	}

	static TopicRecord of(Topic topic, List<Topics.TopicCount> topicCounts, List<TopicOccurrence> topicOccurrences,
			ApiAddresses apiAddresses) {
		var slug = topic.slug();
		return new TopicRecord(slug, topic.name(), topic.variants(), topic.scopeNote(),
				broader(topic.broader(), apiAddresses),
				topicCounts.stream()
					.filter((topicCount) -> slug.equals(topicCount.broader()))
					.map((topicCount) -> TopicLine.of(topicCount, apiAddresses))
					.toList(),
				topicCounts.stream()
					.filter((topicCount) -> slug.equals(topicCount.slug()))
					.mapToLong(Topics.TopicCount::count)
					.sum(),
				topicOccurrences.stream().map((topicOccurrence) -> Mention.of(topicOccurrence, apiAddresses)).toList(),
				apiAddresses.inCatalog(topic.address(), "topic", slug));
	}

	private static @Nullable NamedLink broader(@Nullable Topic topic, ApiAddresses apiAddresses) {
		return (topic == null) ? null : new NamedLink(topic.slug(), topic.name(), apiAddresses.of(topic.address()));
	}

}
