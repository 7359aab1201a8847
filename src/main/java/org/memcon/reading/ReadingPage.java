package org.memcon.reading;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.web.SearchContext;

/**
 * One page of a record as it lies before the reader, and the ways to turn from it.
 */
record ReadingPage(List<Page> pages, Page page, List<MarkedTurn> allTurns, ConversationHits hits,
		SearchContext context) {

	public Conversation conversation() {
		return this.page.conversation();
	}

	public List<MarkedTurn> turns() {
		return this.allTurns.stream().filter((it) -> it.turn().page().number() == this.page.number()).toList();
	}

	/**
	 * How the page is shown; null where it has no image and there is nothing to choose.
	 */
	public @Nullable PageDisplayMode view() {
		return (this.page.facsimile() != null) ? PageDisplayMode.of(this.context) : null;
	}

	/** The ways to show this page. */
	public List<DisplayChoice> choices() {
		return (view() == null) ? List.of() : Stream.of(PageDisplayMode.values()).map(this::choice).toList();
	}

	private DisplayChoice choice(PageDisplayMode view) {
		return new DisplayChoice(view.code(), view.addTo(this.context).appendTo(this.page.address()), view == view());
	}

	public PageNavigation turning() {
		return new PageNavigation(this.pages, this.page.number(), this.context);
	}

	public @Nullable HitBar hitBar() {
		return this.hits.isWanted() ? HitBar.of(this.hits, conversation(), this.page.number(), hitContext()) : null;
	}

	/** A hit cannot be shown on an image. */
	private SearchContext hitContext() {
		return (PageDisplayMode.of(this.context) == PageDisplayMode.IMAGE) ? PageDisplayMode.removeFrom(this.context)
				: this.context;
	}

	/** A way to show the page, and its address. */
	record DisplayChoice(String code, String address, boolean chosen) {
	}

}
