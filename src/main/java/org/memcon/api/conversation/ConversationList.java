package org.memcon.api.conversation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the catalog.
 *
 * @param total the number of conversations found
 * @param sentence the query and its result in words
 * @param page the number of this page, from 1
 * @param size the number of conversations on a page
 * @param pages the number of pages
 * @param ignored the parameters that were not understood and do not narrow the list
 * @param facets the facets; null unless facets=true asks for them
 */
record ConversationList(long total, String sentence, int page, int size, int pages, List<Ignored> ignored,
		List<CatalogLine> items, @Nullable List<CatalogFacet> facets, PageLinks links) {

	/**
	 * A parameter that was not understood.
	 *
	 * @param reason the reason in words
	 */
	record Ignored(String parameter, String reason) {
	}

}
