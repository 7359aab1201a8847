package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationAddress.PageAddress;
import org.memcon.conversation.ConversationListEntry;

/**
 * A conversation on a topic, with its pages on the topic, marked if only a machine
 * assigned it.
 */
public record TopicOccurrence(ConversationListEntry entry, List<Integer> pages, boolean proposed) {

	/** The pages with their addresses. */
	public List<PageAddress> pageAddresses() {
		return this.entry.address().pages(this.pages);
	}

	public static List<TopicOccurrence> of(List<ConversationListEntry> entries, List<Headings.HeadingPage> pages) {
		var byConversation = pages.stream().collect(Collectors.groupingBy(Headings.HeadingPage::conversation));
		return entries.stream().map((entry) -> of(entry, byConversation.getOrDefault(entry.id(), List.of()))).toList();
	}

	private static TopicOccurrence of(ConversationListEntry entry, List<Headings.HeadingPage> pages) {
		return new TopicOccurrence(entry,
				pages.stream().map(Headings.HeadingPage::page).filter(Objects::nonNull).toList(),
				pages.stream().anyMatch((page) -> page.assignment() == TopicAssigner.MACHINE));
	}

}
