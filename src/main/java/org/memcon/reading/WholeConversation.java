package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.CiteBox;
import org.memcon.conversation.Page;

/**
 * A whole record, or its abstract, on one page of the browser, with its own page breaks.
 */
record WholeConversation(ConversationView conversation, PageNavigation turning, List<MarkedTurn> allTurns,
		@Nullable HitBar hitBar, CiteBox citation) {

	static WholeConversation of(List<Page> pages, List<MarkedTurn> turns, ConversationHits hits, SearchContext context,
			CiteBox citation) {
		var conversation = pages.get(0).conversation();
		return new WholeConversation(ConversationView.of(conversation),
				PageNavigation.of(conversation, pages, 0, context), turns,
				hits.isWanted() ? HitBar.whole(hits, conversation.address(), context) : null, citation);
	}

	public List<PageView> pages() {
		return this.turning.all();
	}

	/** Tells if the last sentence of a page goes on on the next. */
	public boolean endsWithinSentence(PageView page) {
		return pages().stream().anyMatch((it) -> it.number() == page.number() + 1 && it.startsWithinSentence());
	}

	public List<MarkedTurn> turnsOn(PageView page) {
		return this.allTurns.stream().filter((it) -> it.turn().page() == page.number()).toList();
	}

}
