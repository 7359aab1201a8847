package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.web.Trail;

/**
 * One page of a record as it lies before the reader, and the ways to turn from it.
 */
record ReadingPage(List<Page> pages, Page page, List<MarkedTurn> allTurns, Hits hits, Trail trail) {

	public Conversation conversation() {
		return this.page.conversation();
	}

	public List<MarkedTurn> turns() {
		return this.allTurns.stream().filter((it) -> it.turn().page().number() == this.page.number()).toList();
	}

	public Turning turning() {
		return new Turning(this.pages, this.page.number(), this.trail);
	}

	public @Nullable HitBar hitBar() {
		return this.hits.isWanted() ? HitBar.of(this.hits, conversation(), this.page.number(), this.trail) : null;
	}

}
