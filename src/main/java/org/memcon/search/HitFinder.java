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
 * Goes from the hits in one conversation to those in the next or the one before, in the
 * order of a list.
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
	 * The address of the first hit beyond this conversation, or going back of the last
	 * one before it.
	 */
	String addressOfNext(String slug, CatalogQuery query, boolean following) {
		var here = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		return this.index.next(query, here, following)
			.flatMap((id) -> this.conversations.entries(List.of(id)).stream().findFirst())
			.map((conversationListEntry) -> address(conversationListEntry, query, following))
			.orElseThrow(() -> new NotFoundException("error.404.hit"));
	}

	private String address(ConversationListEntry conversationListEntry, CatalogQuery query, boolean first) {
		var wordMatcher = new WordMatcher(query.effectiveWords());
		var page = 1;
		var hits = 0;
		for (var turnText : this.turns.textsOf(List.of(conversationListEntry.id()))) {
			var found = wordMatcher.hits(turnText.text()).size();
			if (found > 0 && (!first || hits == 0)) {
				page = turnText.page();
			}
			hits += found;
		}
		return HitAddress.of(conversationListEntry.address(), page, query.parameters(), first ? 1 : hits);
	}

}
