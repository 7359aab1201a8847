package org.memcon.discovery;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.Withdrawal;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ChangedRecordList;
import org.memcon.search.passage.PassageEntry;
import org.memcon.web.Format;
import org.memcon.web.Pager;

/**
 * One page of a feed, the record that was entered or changed last first (RFC 4287, paged
 * after RFC 5005).
 */
record FeedPage(String path, CatalogQuery query, ChangedRecordList list, List<PassageEntry> passages,
		List<Withdrawal> withdrawn, Instant updated) {

	static final String MEDIA_TYPE = Format.ATOM.mediaType();

	static final int PAGE_SIZE = 100;

	/** The permanent id: the address of the first page. */
	String id() {
		return page(1);
	}

	/** The address of the same list as a web page. */
	String alternate() {
		return this.query.kind().path() + parameters(1);
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
