package org.memcon.search;

import java.util.List;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.NotFoundException;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Finds the hits in the next conversation of a list, or in the one before.
 */
@Component
@SnapshotRead
class HitFinder {

	private final CatalogSearcher index;

	private final Conversations conversations;

	private final Turns turns;

	HitFinder(CatalogSearcher index, Conversations conversations, Turns turns) {
		this.index = index;
		this.conversations = conversations;
		this.turns = turns;
	}

	/**
	 * The address of the first hit after this conversation, or of the last hit before it.
	 */
	String addressOfNext(String slug, CatalogQuery query, boolean following) {
		var here = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		return this.index.next(query, here, following)
			.flatMap((id) -> this.conversations.entries(List.of(id)).stream().findFirst())
			.map((entry) -> address(entry, query, following))
			.orElseThrow(() -> new NotFoundException("error.404.hit"));
	}

	private String address(ConversationListEntry entry, CatalogQuery query, boolean first) {
		var wordMatcher = new WordMatcher(query.effectiveWords());
		var page = 1;
		var hits = 0;
		for (var turnText : this.turns.textsOf(List.of(entry.id()))) {
			var found = wordMatcher.hits(turnText.text()).size();
			if (found > 0 && (!first || hits == 0)) {
				page = turnText.page();
			}
			hits += found;
		}
		return query.hitAddress(entry.address(), page, first ? 1 : hits);
	}

}
