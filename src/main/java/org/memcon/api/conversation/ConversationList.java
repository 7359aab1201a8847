package org.memcon.api.conversation;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the catalog.
 */
@Schema(description = "One page of the catalog")
public record ConversationList(@Schema(description = "how many conversations the query finds") long total,
		@Schema(description = "the query and what it gives, in words") String sentence,
		@Schema(description = "number of this page, from 1") int page,
		@Schema(description = "how many conversations a page holds") int size,
		@Schema(description = "how many pages there are") int pages,
		@Schema(description = "parameters that were not understood and do not narrow the list") List<Ignored> ignored,
		List<CatalogLine> items,
		@Schema(description = "null unless asked for with facets=true") @Nullable List<CatalogFacet> facets,
		PageLinks links) {

	/**
	 * A parameter that was not understood.
	 */
	@Schema(description = "A parameter that was not understood")
	record Ignored(String parameter, @Schema(description = "in words") String reason) {
	}

}
