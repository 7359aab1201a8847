package org.memcon.api.conversation;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.conversation.ConversationList.Ignored;

/**
 * A page of a list of passages.
 *
 * @param total the number of passages found
 * @param sentence the question and its result in words
 * @param page the number of this page, from 1
 * @param size the number of passages on a page
 * @param pages the number of pages
 * @param ignored the parameters that were not understood and do not narrow the list
 * @param facets the facets; null unless facets=true asks for them
 */
@Schema(name = "PassageList")
record PassagePage(long total, String sentence, int page, int size, int pages, List<Ignored> ignored,
		List<PassageLine> items, @Nullable List<CatalogFacet> facets, PageLinks links) {

}
