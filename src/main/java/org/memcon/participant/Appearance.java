package org.memcon.participant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns.FoundPassage;
import org.memcon.participant.Participations.Part;

/**
 * A conversation that one person took part in, with the name, the capacity, and what that
 * person says.
 */
public record Appearance(ConversationListEntry entry, String namePrinted, List<Capacity> capacities,
		QuotedPassages passages) {

	public static List<Appearance> of(List<ConversationListEntry> entries, List<Part> parts,
			List<FoundPassage> spoken) {
		var byConversation = parts.stream()
			.collect(Collectors.toMap(Part::conversation, (it) -> it, (first, again) -> first));
		var passages = spoken.stream().collect(Collectors.groupingBy(FoundPassage::conversation));
		return entries.stream()
			.flatMap((entry) -> Stream.ofNullable(byConversation.get(entry.id()))
				.map((part) -> new Appearance(entry, part.namePrinted(), Capacity.list(part.capacity()),
						QuotedPassages.of(passages.getOrDefault(entry.id(), List.of()), entry))))
			.toList();
	}

}
