package org.memcon.search.passage;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;

import org.springframework.stereotype.Component;

/**
 * Finds the passages that answer a question.
 */
@Component
@SnapshotRead
class PassageList {

	private final Catalog catalog;

	private final PassageEntries entries;

	PassageList(Catalog catalog, PassageEntries entries) {
		this.catalog = catalog;
		this.entries = entries;
	}

	PassageListView find(CatalogQuery query) {
		var list = this.catalog.find(query);
		return new PassageListView(list, this.entries.of(list.passages().ids(), query), this.catalog.menus(query));
	}

}
