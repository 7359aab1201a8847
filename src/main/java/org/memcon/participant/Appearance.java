package org.memcon.participant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationAddress.PageAddress;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Turns.PageNumber;

/**
 * A conversation that one person took part in, with the name, the capacity, and the pages
 * on which that person speaks.
 */
public record Appearance(ConversationListEntry entry, String namePrinted, List<Capacity> capacities,
		List<Integer> pages) {

	/** The pages with their addresses. */
	public List<PageAddress> pageAddresses() {
		return this.entry.address().pages(this.pages);
	}

	public static List<Appearance> of(List<ConversationListEntry> entries, List<Participation> participations,
			List<PageNumber> spoken) {
		var parts = participations.stream()
			.collect(Collectors.toMap((it) -> it.conversation().id(), (it) -> it, (first, again) -> first));
		var pages = spoken.stream()
			.collect(Collectors.groupingBy(PageNumber::conversation,
					Collectors.mapping(PageNumber::number, Collectors.toList())));
		return entries.stream()
			.flatMap((entry) -> Stream.ofNullable(parts.get(entry.id()))
				.map((part) -> new Appearance(entry, part.namePrinted(), part.capacities(),
						pages.getOrDefault(entry.id(), List.of()))))
			.toList();
	}

}
