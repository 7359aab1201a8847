package org.memcon.search.passage;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Turns.PassagePart;
import org.memcon.participant.Capacity;
import org.memcon.words.Snippet;

/**
 * A passage as a list shows it: with its speaker, its conversation and its words.
 *
 * @param speaker the slug of the speaker's authority record
 * @param topics the slugs of its topics
 * @param proposed those of them that only a machine proposed
 * @param part the part with the first word found, or else the first one
 * @param text all its words
 * @param address its place on its page, where the words are marked
 */
public record PassageEntry(ConversationListEntry entry, PassagePart part, @Nullable String speaker, List<String> topics,
		List<String> proposed, String text, PassageExcerpt excerpt, String address) {

	/** The capacities of the speaker on that day. */
	public List<Capacity> capacities() {
		return Capacity.list(this.part.capacity());
	}

	/** The topics given by an editor or by the source itself. */
	public List<String> assigned() {
		return this.topics.stream().filter((topic) -> !this.proposed.contains(topic)).toList();
	}

	/** The words shown, with those found marked. */
	public Snippet snippet() {
		return this.excerpt.snippet();
	}

	/** The sentence before. */
	public @Nullable String before() {
		return (this.excerpt.before() != null) ? this.excerpt.before().text() : null;
	}

	/** The sentence after. */
	public @Nullable String after() {
		return (this.excerpt.after() != null) ? this.excerpt.after().text() : null;
	}

}
