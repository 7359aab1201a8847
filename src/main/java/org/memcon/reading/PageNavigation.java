package org.memcon.reading;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;
import org.memcon.web.SearchContext;

/**
 * The ways from a page of a record: to its neighbours, its first and last, any other, the
 * whole, the title page, and back to the list.
 */
record PageNavigation(List<Page> pages, int number, SearchContext context) {

	/** A page to turn to. */
	record NavigationLink(Page page, String address, boolean current) {
	}

	public @Nullable NavigationLink previous() {
		return link(this.number - 1).orElse(null);
	}

	public @Nullable NavigationLink next() {
		return link(this.number + 1).orElse(null);
	}

	public NavigationLink first() {
		return link(this.pages.get(0));
	}

	public NavigationLink last() {
		return link(this.pages.get(this.pages.size() - 1));
	}

	public List<NavigationLink> all() {
		return this.pages.stream().map(this::link).toList();
	}

	public String whole() {
		return this.context.appendTo(this.pages.get(0).conversation().address().whole());
	}

	public String titlePage() {
		return this.context.appendTo(this.pages.get(0).conversation().address().toString());
	}

	/** The abstract kept beside the document's own words; null where there is none. */
	public @Nullable String summary() {
		var conversation = this.pages.get(0).conversation();
		return conversation.isSummarized() ? this.context.appendTo(conversation.address().summary()) : null;
	}

	/** The document's own words, from their beginning. */
	public String beginning() {
		return this.context.appendTo(this.pages.get(0).conversation().address().page(1));
	}

	/** The list the reader came from; null for one who came straight here. */
	public @Nullable String list() {
		var list = PageDisplayMode.removeFrom(this.context);
		return list.isEmpty() ? null : list.appendTo("/conversations");
	}

	private Optional<NavigationLink> link(int number) {
		return this.pages.stream().filter((page) -> page.number() == number).findFirst().map(this::link);
	}

	private NavigationLink link(Page page) {
		return new NavigationLink(page, this.context.appendTo(page.address()), page.number() == this.number);
	}

}
