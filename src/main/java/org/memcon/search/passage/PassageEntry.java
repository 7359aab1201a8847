package org.memcon.search.passage;

import java.util.List;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.Turns.PassagePart;
import org.memcon.participant.Capacity;

/**
 * A passage as a list shows it: with its speaker, its conversation and its words.
 *
 * @param part the part with the first word found, or else the first one
 * @param text all its words
 * @param address its place on its page, where the words are marked
 */
public record PassageEntry(ConversationListEntry entry, PassagePart part, String text, PassageExcerpt excerpt,
		String address) {

	/** The capacities of the speaker on that day. */
	public List<Capacity> capacities() {
		return Capacity.list(this.part.capacity());
	}

	public List<String> topics() {
		return (this.part.topics() != null) ? List.of(this.part.topics().split(" ")) : List.of();
	}

	/** Tells if the words are those of the archive, not of the document. */
	public boolean isFromAbstract() {
		return this.entry.textBasis() == TextBasis.ABSTRACT;
	}

}
