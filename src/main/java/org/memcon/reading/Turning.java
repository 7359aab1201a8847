package org.memcon.reading;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;
import org.memcon.web.Trail;

/**
 * The ways from a page of a record: to its neighbours, its first and last, any other, the
 * whole, the title page, and back to the list.
 */
record Turning(List<Page> pages, int number, Trail trail) {

	/** A page to turn to. */
	record Leaf(Page page, String address, boolean current) {
	}

	public @Nullable Leaf previous() {
		return leaf(this.number - 1).orElse(null);
	}

	public @Nullable Leaf next() {
		return leaf(this.number + 1).orElse(null);
	}

	public Leaf first() {
		return leaf(this.pages.get(0));
	}

	public Leaf last() {
		return leaf(this.pages.get(this.pages.size() - 1));
	}

	public List<Leaf> all() {
		return this.pages.stream().map(this::leaf).toList();
	}

	public String whole() {
		return this.trail.on(this.pages.get(0).conversation().address().whole());
	}

	public String titlePage() {
		return this.trail.on(this.pages.get(0).conversation().address().toString());
	}

	/** The abstract kept beside the document's own words; null where there is none. */
	public @Nullable String summary() {
		var conversation = this.pages.get(0).conversation();
		return conversation.isSummarized() ? this.trail.on(conversation.address().summary()) : null;
	}

	/** The document's own words, from their beginning. */
	public String beginning() {
		return this.trail.on(this.pages.get(0).conversation().address().page(1));
	}

	/** The list the reader came from; null for one who came straight here. */
	public @Nullable String list() {
		var list = PageView.without(this.trail);
		return list.isEmpty() ? null : list.on("/conversations");
	}

	private Optional<Leaf> leaf(int number) {
		return this.pages.stream().filter((page) -> page.number() == number).findFirst().map(this::leaf);
	}

	private Leaf leaf(Page page) {
		return new Leaf(page, this.trail.on(page.address()), page.number() == this.number);
	}

}
