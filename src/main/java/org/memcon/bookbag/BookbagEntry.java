package org.memcon.bookbag;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.PrintedCitation;
import org.memcon.web.Link;

/**
 * A line of a bookbag: a record, a search, or the reason why it is neither.
 *
 * @param key the item as the address of a bookbag names it now
 * @param citation the citation of a record in the style of the bookbag
 * @param missing the reason in a sentence; null for a record and a search
 */
record BookbagEntry(String key, @Nullable BookbagRecord record, @Nullable PrintedCitation citation,
		@Nullable Link search, @Nullable String missing) {

	static BookbagEntry of(String key, BookbagRecord record, PrintedCitation citation) {
		return new BookbagEntry(key, record, citation, null, null);
	}

	static BookbagEntry search(String name, String address) {
		return new BookbagEntry(address, null, null, new Link(name, address), null);
	}

	static BookbagEntry missing(String key, String reason) {
		return new BookbagEntry(key, null, null, null, reason);
	}

	/** The title of the record, or the name of the search. */
	String title() {
		return (this.record != null) ? this.record.entry().displayTitle()
				: (this.search != null) ? this.search.name() : this.key;
	}

	/** The address of the record or search, without the host; empty for neither. */
	String address() {
		return (this.record != null) ? this.record.address()
				: (this.search != null && this.search.address() != null) ? this.search.address() : "";
	}

}
