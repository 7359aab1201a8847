package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.web.SearchContext;

/**
 * A whole record on one page of the browser, its own page breaks kept.
 */
record WholeConversation(List<Page> pages, List<MarkedTurn> allTurns, ConversationHits hits, SearchContext context) {

	public Conversation conversation() {
		return this.pages.get(0).conversation();
	}

	public List<MarkedTurn> turnsOn(Page page) {
		return this.allTurns.stream().filter((it) -> it.turn().page().number() == page.number()).toList();
	}

	public PageNavigation turning() {
		return new PageNavigation(this.pages, 0, this.context);
	}

	public @Nullable HitBar hitBar() {
		return this.hits.isWanted() ? HitBar.whole(this.hits, conversation(), this.context) : null;
	}

}
