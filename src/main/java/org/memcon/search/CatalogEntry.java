package org.memcon.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.Coins;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.words.Snippet;

/**
 * An entry of the catalog with its topics and participants, and with the words found in
 * it.
 */
public record CatalogEntry(ConversationListEntry entry, Coins coins, String address, List<NameLink> topics,
		List<NameLink> proposed, List<NameLink> participants, List<QuotedHit> hits, int hitCount, int quotedCount,
		boolean inDescription) {

	private static final int MAX_NAMES = 8;

	/**
	 * A turn with hits: its page and anchor, its speaker as printed, and a snippet of its
	 * text.
	 */
	public record QuotedHit(int page, String anchor, @Nullable String speaker, Snippet snippet, String address) {
	}

	/** The first participants by name; the others are only counted. */
	public List<NameLink> namedParticipants() {
		return this.participants.stream().limit(MAX_NAMES).toList();
	}

	public int otherParticipants() {
		return this.participants.size() - namedParticipants().size();
	}

	/** The number of hits that are not quoted. */
	public int moreHits() {
		return this.hitCount - this.quotedCount;
	}

}
