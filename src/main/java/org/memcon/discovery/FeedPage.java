package org.memcon.discovery;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.Withdrawal;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ChangedRecordList;
import org.memcon.web.Pager;
import org.memcon.web.Format;

/**
 * A list as it is followed: one page of it, the record that was entered or changed last
 * first (RFC 4287, paged after RFC 5005).
 */
record FeedPage(String path, CatalogQuery query, ChangedRecordList list, List<Withdrawal> withdrawn, Instant updated) {

	static final String MEDIA_TYPE = Format.ATOM.mediaType();

	static final int PAGE_SIZE = 100;

	/** What it is called for ever: the address of its first page. */
	String id() {
		return page(1);
	}

	/** Whether it is the first page of what stands there. */
	boolean isFirstPageOf(String place) {
		return this.path.equals(place) && this.query.page() == 1;
	}

	/** The same list for people. */
	String alternate() {
		return CatalogQuery.PATH + parameters(1);
	}

	Pager pager() {
		return new Pager(this.query.page(), PAGE_SIZE, this.list.total(), this::page);
	}

	String page(int number) {
		return this.path + parameters(number);
	}

	private String parameters(int number) {
		return this.query.onPage(number).feed().replaceFirst("^[^?]*", "");
	}

}
