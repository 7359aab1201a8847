package org.memcon.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.topic.Occurrence;
import org.memcon.topic.Topic;
import org.memcon.topic.Topics;

/**
 * A topic with its scope note, and the conversations that speak of it in order of time.
 */
@Schema(description = "A topic, with the conversations that speak of it in order of time")
record TopicRecord(String slug, String name, @Schema(description = "other names") @Nullable String variants,
		@Schema(description = "what it is used for") @Nullable String scopeNote, @Nullable Link broader,
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

		static Mention of(Occurrence occurrence, Addresses addresses) {
			return new Mention(ConversationEntry.of(occurrence.entry(), addresses), occurrence.pages(),
					occurrence.proposed());
		}

	}

	static TopicRecord of(Topic topic, List<Topics.Count> counts, List<Occurrence> occurrences, Addresses addresses) {
		var slug = topic.slug();
		return new TopicRecord(slug, topic.name(), topic.variants(), topic.scopeNote(),
				broader(topic.broader(), addresses),
				counts.stream()
					.filter((count) -> slug.equals(count.broader()))
					.map((count) -> TopicLine.of(count, addresses))
					.toList(),
				counts.stream().filter((count) -> slug.equals(count.slug())).mapToLong(Topics.Count::count).sum(),
				occurrences.stream().map((occurrence) -> Mention.of(occurrence, addresses)).toList(),
				addresses.inCatalog(topic.address(), "topic", slug));
	}

	private static @Nullable Link broader(@Nullable Topic topic, Addresses addresses) {
		return (topic == null) ? null : new Link(topic.slug(), topic.name(), addresses.of(topic.address()));
	}

}
