package org.memcon.reading;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * How the page is shown; null where it has no image and there is nothing to choose.
	 */
	public @Nullable PageView view() {
		return (this.page.facsimile() != null) ? PageView.of(this.trail) : null;
	}

	/** The ways to show this page. */
	public List<Choice> choices() {
		return (view() == null) ? List.of() : Stream.of(PageView.values()).map(this::choice).toList();
	}

	private Choice choice(PageView view) {
		return new Choice(view.code(), view.on(this.trail).on(this.page.address()), view == view());
	}

	public Turning turning() {
		return new Turning(this.pages, this.page.number(), this.trail);
	}

	public @Nullable HitBar hitBar() {
		return this.hits.isWanted() ? HitBar.of(this.hits, conversation(), this.page.number(), hitTrail()) : null;
	}

	/** A hit cannot be shown on an image. */
	private Trail hitTrail() {
		return (PageView.of(this.trail) == PageView.IMAGE) ? PageView.without(this.trail) : this.trail;
	}

	/** A way to show the page, and its address. */
	record Choice(String code, String address, boolean chosen) {
	}

}
