package org.memcon.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Entry;
import org.memcon.topic.Headings;
import org.memcon.topic.Headings.Shared;
import org.memcon.web.Labels;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Finds the conversations that are related to one by what was talked of, and says why.
 */
@Component
class Kinship {

	private static final Limit THREE = Limit.of(3);

	private static final int NAMED_TOPICS = 3;

	private final Headings headings;

	private final Conversations conversations;

	private final Labels labels;

	Kinship(Headings headings, Conversations conversations, Labels labels) {
		this.headings = headings;
		this.conversations = conversations;
		this.labels = labels;
	}

	/** A related conversation and the reason. */
	record Relative(Entry entry, String reason) {
	}

	List<Relative> of(Conversation conversation) {
		var ids = this.headings.sharingTopicsWith(conversation.id(), THREE).stream().map(Shared::conversation).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		var topics = this.headings.sharedTopics(conversation.id(), ids)
			.stream()
			.collect(Collectors.groupingBy(Headings.SharedTopic::conversation,
					Collectors.mapping(Headings.SharedTopic::name, Collectors.toList())));
		var entries = this.conversations.entries(ids)
			.stream()
			.collect(Collectors.toMap(Entry::id, Function.identity()));
		return ids.stream()
			.filter((id) -> entries.containsKey(id) && topics.containsKey(id))
			.map((id) -> relative(conversation, entries.get(id), topics.get(id)))
			.toList();
	}

	private Relative relative(Conversation conversation, Entry entry, List<String> topics) {
		var names = topics.stream().limit(NAMED_TOPICS).collect(Collectors.joining(", "));
		var here = conversation.dateline().startsOn();
		var there = entry.dateline().startsOn();
		var reason = this.labels.of("related.topics", names);
		return new Relative(entry, (here == null || there == null) ? reason : interval(here, there) + "; " + reason);
	}

	private String interval(LocalDate here, LocalDate there) {
		var days = ChronoUnit.DAYS.between(here, there);
		var unit = unit(here, there);
		return this.labels.of("related." + (days < 0 ? "earlier." : "later.") + unit.name().toLowerCase(Locale.ROOT),
				Math.abs(unit.between(here, there)));
	}

	private static ChronoUnit unit(LocalDate here, LocalDate there) {
		if (Math.abs(ChronoUnit.MONTHS.between(here, there)) < 2) {
			return ChronoUnit.DAYS;
		}
		return (Math.abs(ChronoUnit.YEARS.between(here, there)) < 2) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
	}

}
