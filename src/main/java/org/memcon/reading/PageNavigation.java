package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;

/**
 * The links from a page of a record: to its neighbours, its first and last page, any
 * other, the whole, the title page, and back to the list.
 *
 * @param number the number of this page; 0 for the whole record
 * @param beginning the address of the first page of the document's own words
 * @param summary the address of the abstract kept beside the document's own words; null
 * where there is none
 * @param list the list the reader came from; null for one who came from none
 */
record PageNavigation(List<PageView> all, int number, String titlePage, String whole, String beginning,
		@Nullable String summary, @Nullable String list) {

	static PageNavigation of(Conversation conversation, List<Page> pages, int number, SearchContext context) {
		var address = conversation.address();
		var list = PageDisplayMode.removeFrom(context);
		return new PageNavigation(pages.stream().map((page) -> PageView.of(page, context)).toList(), number,
				context.appendTo(address.toString()), context.appendTo(address.whole()),
				context.appendTo(address.page(1)),
				conversation.isSummarized() ? context.appendTo(address.summary()) : null,
				list.isEmpty() ? null : list.appendTo("/conversations"));
	}

	public @Nullable PageView previous() {
		return page(this.number - 1);
	}

	public @Nullable PageView next() {
		return page(this.number + 1);
	}

	public PageView first() {
		return this.all.get(0);
	}

	public PageView last() {
		return this.all.get(this.all.size() - 1);
	}

	@Nullable PageView page(int number) {
		return this.all.stream().filter((page) -> page.number() == number).findFirst().orElse(null);
	}

}
