package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationAddress.PageAddress;
import org.memcon.conversation.ConversationListEntry;

/**
 * A conversation on a topic, the pages that speak of it, and whether only a machine says
 * so.
 */
public record TopicOccurrence(ConversationListEntry entry, List<Integer> pages, boolean proposed) {

	/** The pages with their addresses. */
	public List<PageAddress> pageAddresses() {
		return this.entry.address().pages(this.pages);
	}

	public static List<TopicOccurrence> of(List<ConversationListEntry> entries,
			List<Headings.HeadingPage> headingPages) {
		var byConversation = headingPages.stream().collect(Collectors.groupingBy(Headings.HeadingPage::conversation));
		return entries.stream()
			.map((entry) -> of(entry,
					byConversation.getOrDefault(entry.id(), List.of())))
			.toList();
	}

	private static TopicOccurrence of(ConversationListEntry entry,
			List<Headings.HeadingPage> headingPages) {
		return new TopicOccurrence(entry,
				headingPages.stream().map(Headings.HeadingPage::page).filter(Objects::nonNull).toList(),
				headingPages.stream().anyMatch((headingPage) -> headingPage.assignment() == TopicAssigner.MACHINE));
	}

}
