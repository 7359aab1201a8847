package org.memcon.bookbag;

import java.util.Map;

import org.memcon.conversation.Page;
import org.memcon.conversation.Turn;
import org.memcon.exchange.RecordContent;

/**
 * The records, pages and passages that the items of a bookbag name.
 *
 * @param records the records by their present slugs
 * @param turns the passages by slug and anchor, also by former anchors
 * @param pages the pages by slug and number
 */
record FoundItems(Map<String, RecordContent> records, Map<String, Turn> turns, Map<String, Page> pages) {

	boolean lacks(String slug) {
		return !slug.isEmpty() && !this.records.containsKey(slug);
	}

}
