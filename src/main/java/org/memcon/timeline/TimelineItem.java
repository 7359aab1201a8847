package org.memcon.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;

/**
 * A dated conversation or event on the line of time; one of the two is there.
 */
record TimelineItem(LocalDate day, @Nullable ConversationListEntry entry, @Nullable ContextEvent event) {

	/** Puts both in order of time; on one day, events come first. */
	static List<TimelineItem> of(List<ConversationListEntry> entries, List<ContextEvent> events) {
		return Stream
			.concat(events.stream().map((event) -> new TimelineItem(event.startsOn(), null, event)), entries.stream()
				.filter((entry) -> entry.dateline().startsOn() != null)
				.map((entry) -> new TimelineItem(Objects.requireNonNull(entry.dateline().startsOn()), entry, null)))
			.sorted(Comparator.comparing(TimelineItem::day))
			.toList();
	}

	boolean isPublicEvent() {
		return this.event != null && !this.event.contact();
	}

}
