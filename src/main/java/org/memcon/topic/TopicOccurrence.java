package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationListEntry;

/**
 * A conversation on a topic, the pages that speak of it, and whether only a machine says
 * so.
 */
public record TopicOccurrence(ConversationListEntry entry, List<Integer> pages, boolean proposed) {

	public static List<TopicOccurrence> of(List<ConversationListEntry> conversationListEntries,
			List<Headings.HeadingPage> headingPages) {
		var byConversation = headingPages.stream().collect(Collectors.groupingBy(Headings.HeadingPage::conversation));
		return conversationListEntries.stream()
			.map((conversationListEntry) -> of(conversationListEntry,
					byConversation.getOrDefault(conversationListEntry.id(), List.of())))
			.toList();
	}

	private static TopicOccurrence of(ConversationListEntry conversationListEntry,
			List<Headings.HeadingPage> headingPages) {
		return new TopicOccurrence(conversationListEntry,
				headingPages.stream().map(Headings.HeadingPage::page).filter(Objects::nonNull).toList(),
				headingPages.stream().anyMatch((headingPage) -> headingPage.assignment() == TopicAssigner.MACHINE));
	}

}
