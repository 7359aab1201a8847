package org.memcon.reading;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.CiteBox;
import org.memcon.conversation.Page;
import org.memcon.conversation.layout.PageArea;

/**
 * One page of a record with its turns and the links that lead from it.
 *
 * @param hitAreas the areas of the page's image in which the words looked for stand
 */
record ReadingPage(ConversationView conversation, PageView page, PageNavigation turning, List<MarkedTurn> turns,
		@Nullable HitBar hitBar, List<PageArea> hitAreas, SearchContext context, CiteBox citation) {

	static ReadingPage of(List<Page> pages, Page page, List<MarkedTurn> turns, ConversationHits hits,
			List<PageArea> hitAreas, SearchContext context, CiteBox citation) {
		var conversation = page.conversation();
		var number = page.number();
		return new ReadingPage(ConversationView.of(conversation), PageView.of(page, context),
				PageNavigation.of(conversation, pages, number, context),
				turns.stream().filter((it) -> it.turn().page() == number).toList(),
				hits.isWanted() ? HitBar.of(hits, conversation.address(), number, hitContext(context)) : null, hitAreas,
				context, citation);
	}

	/** Hits are gone through in the text, because not all have a place on an image. */
	private static SearchContext hitContext(SearchContext context) {
		return (PageDisplayMode.of(context) == PageDisplayMode.IMAGE) ? PageDisplayMode.removeFrom(context) : context;
	}

	public List<PageView> pages() {
		return this.turning.all();
	}

	/** The page as the address of a bookbag names it. */
	public String bagItem() {
		return this.conversation.address().slug() + ":" + this.page.number();
	}

	/** Tells if the last sentence goes on on the next page. */
	public boolean endsWithinSentence() {
		return pages().stream().anyMatch((it) -> it.number() == this.page.number() + 1 && it.startsWithinSentence());
	}

	/** The way the page is shown; null where it has no image and there is no choice. */
	public @Nullable PageDisplayMode view() {
		return (this.page.facsimile() != null) ? PageDisplayMode.of(this.context) : null;
	}

	/** The ways to show this page. */
	public List<DisplayChoice> choices() {
		return (view() == null) ? List.of() : Stream.of(PageDisplayMode.values()).map(this::choice).toList();
	}

	private DisplayChoice choice(PageDisplayMode view) {
		return new DisplayChoice(view.code(), view.addTo(this.context).appendTo(this.page.path()), view == view());
	}

	/** A way to show the page, and its address. */
	record DisplayChoice(String code, String address, boolean chosen) {
	}

}
