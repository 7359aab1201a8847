package org.memcon.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.topic.Headings;
import org.memcon.topic.Headings.SharedTopicCount;
import org.memcon.web.Messages;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Finds the conversations that are related to one by what was talked of, and says why.
 */
@Component
class RelatedConversations {

	private static final Limit MAX_RELATED = Limit.of(3);

	private static final int NAMED_TOPICS = 3;

	private final Headings headings;

	private final Conversations conversations;

	private final Messages messages;

	RelatedConversations(Headings headings, Conversations conversations, Messages messages) {
		this.headings = headings;
		this.conversations = conversations;
		this.messages = messages;
	}

	/** A related conversation and the reason. */
	record RelatedConversation(ConversationListEntry entry, String reason) {
	}

	List<RelatedConversation> of(Conversation conversation) {
		var ids = this.headings.sharingTopicsWith(conversation.id(), MAX_RELATED)
			.stream()
			.map(SharedTopicCount::conversation)
			.toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		var topics = this.headings.sharedTopics(conversation.id(), ids)
			.stream()
			.collect(Collectors.groupingBy(Headings.SharedTopic::conversation,
					Collectors.mapping(Headings.SharedTopic::name, Collectors.toList())));
		var entries = this.conversations.entries(ids)
			.stream()
			.collect(Collectors.toMap(ConversationListEntry::id, Function.identity()));
		return ids.stream()
			.filter(topics::containsKey)
			.flatMap((id) -> Stream.ofNullable(entries.get(id)))
			.map((entry) -> related(conversation, entry, topics.getOrDefault(entry.id(), List.of())))
			.toList();
	}

	private RelatedConversation related(Conversation conversation, ConversationListEntry entry, List<String> topics) {
		var names = topics.stream().limit(NAMED_TOPICS).collect(Collectors.joining(", "));
		var here = conversation.dateline().startsOn();
		var there = entry.dateline().startsOn();
		var reason = this.messages.of("related.topics", names);
		return new RelatedConversation(entry,
				(here == null || there == null) ? reason : interval(here, there) + "; " + reason);
	}

	private String interval(LocalDate here, LocalDate there) {
		var days = ChronoUnit.DAYS.between(here, there);
		var unit = unit(here, there);
		return this.messages.of(
				"related." + ((days < 0) ? "earlier." : "later.") + unit.name().toLowerCase(Locale.ROOT),
				Math.abs(unit.between(here, there)));
	}

	private static ChronoUnit unit(LocalDate here, LocalDate there) {
		if (Math.abs(ChronoUnit.MONTHS.between(here, there)) < 2) {
			return ChronoUnit.DAYS;
		}
		return (Math.abs(ChronoUnit.YEARS.between(here, there)) < 2) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
	}

}
