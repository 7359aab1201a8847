package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationAddress.PageAddress;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns.FoundPassage;
import org.memcon.topic.Headings.HeadingPage;

/**
 * A conversation on a topic, with its pages and passages on the topic, marked if only a
 * machine assigned it.
 */
public record TopicOccurrence(ConversationListEntry entry, List<Integer> pages, QuotedPassages passages,
		boolean proposed) {

	/** The pages with their addresses. */
	public List<PageAddress> pageAddresses() {
		return this.entry.address().pages(this.pages);
	}

	public static List<TopicOccurrence> of(List<ConversationListEntry> entries, List<HeadingPage> pages,
			List<FoundPassage> passages) {
		var pagesOf = pages.stream().collect(Collectors.groupingBy(HeadingPage::conversation));
		var passagesOf = passages.stream().collect(Collectors.groupingBy(FoundPassage::conversation));
		return entries.stream()
			.map((entry) -> of(entry, pagesOf.getOrDefault(entry.id(), List.of()),
					QuotedPassages.of(passagesOf.getOrDefault(entry.id(), List.of()), entry)))
			.toList();
	}

	private static TopicOccurrence of(ConversationListEntry entry, List<HeadingPage> pages, QuotedPassages passages) {
		return new TopicOccurrence(entry, pages.stream().map(HeadingPage::page).filter(Objects::nonNull).toList(),
				passages, pages.stream().anyMatch((page) -> page.assignment() == TopicAssigner.MACHINE));
	}

}
