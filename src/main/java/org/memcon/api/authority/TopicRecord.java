package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.NamedLink;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.topic.Topic;
import org.memcon.topic.TopicOccurrence;
import org.memcon.topic.Topics;

/**
 * A topic with its scope note, and what the conversations say on it, in order of time.
 *
 * @param variants other names
 * @param scopeNote the use of the topic
 * @param total the number of records on the topic
 * @param conversations the first 200 of them; all are in the catalog
 */
record TopicRecord(String slug, String name, @Nullable String variants, @Nullable String scopeNote,
		@Nullable NamedLink broader, List<TopicLine> narrower, long total, List<Mention> conversations,
		Map<String, String> links) {

	/**
	 * A conversation on the topic.
	 *
	 * @param pages the pages on the topic; empty if they are not known
	 * @param proposed true if only a machine gave the topic
	 * @param passages the first passages on the topic; empty if they are not known
	 * @param morePassages the number of the others
	 */
	record Mention(ConversationEntry conversation, List<Integer> pages, boolean proposed,
			List<PassageQuotation> passages, long morePassages) {

		static Mention of(TopicOccurrence occurrence, ApiAddresses addresses) {
			return new Mention(ConversationEntry.of(occurrence.entry(), addresses), occurrence.pages(),
					occurrence.proposed(), PassageQuotation.list(occurrence.passages(), addresses),
					occurrence.passages().more());
		}

	}

	static TopicRecord of(Topic topic, List<Topics.TopicCount> counts, List<TopicOccurrence> occurrences,
			ApiAddresses addresses) {
		var slug = topic.slug();
		return new TopicRecord(slug, topic.name(), topic.variants(), topic.scopeNote(),
				broader(topic.broader(), addresses),
				counts.stream()
					.filter((count) -> slug.equals(count.broader()))
					.map((count) -> TopicLine.of(count, addresses))
					.toList(),
				counts.stream().filter((count) -> slug.equals(count.slug())).mapToLong(Topics.TopicCount::count).sum(),
				occurrences.stream().map((occurrence) -> Mention.of(occurrence, addresses)).toList(),
				addresses.inCatalog(topic.address(), "topic", slug));
	}

	private static @Nullable NamedLink broader(@Nullable Topic topic, ApiAddresses addresses) {
		return (topic != null) ? new NamedLink(topic.slug(), topic.name(), addresses.of(topic.address())) : null;
	}

}
