package org.memcon.home;

import org.memcon.search.CatalogQuery;
import org.memcon.web.Link;

/**
 * A search that readers are offered to try, and what it finds.
 */
record SearchExample(Link search, String finds) {

	static Link link(String words) {
		return new Link(words, CatalogQuery.EVERYTHING.withWords(words).address());
	}

}
