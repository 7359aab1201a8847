package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.search.FacetView;

/**
 * A facet of the catalog with the counts of its values.
 */
@Schema(description = "What the list can be narrowed by, with counts")
record CatalogFacet(@Schema(description = "the parameter") String parameter, List<FacetValue> values) {

	/**
	 * A value of a facet, and what choosing it gives.
	 */
	@Schema(description = "A value of a facet")
	record FacetValue(@Schema(description = "as the parameter takes it") String value, String name,
			@Schema(description = "how many conversations choosing it leaves, or adds where adds is true") long count,
			boolean chosen, @Schema(description = "whether choosing it widens the list") boolean adds,
			@Schema(description = "choose: the list with it, or without it where it is chosen; exclude: the list without its conversations") Map<String, String> links) {
	}

	static CatalogFacet of(FacetView view, UnaryOperator<String> addresses) {
		return new CatalogFacet(view.facet().field(), view.values().stream().map((facetOption) -> {
			var links = new LinkedHashMap<String, String>();
			links.put("choose", addresses.apply(facetOption.address()));
			links.put("exclude", addresses.apply(facetOption.excludeAddress()));
			return new FacetValue(facetOption.code(), facetOption.label(), facetOption.count(), facetOption.chosen(),
					facetOption.adds(), links);
		}).toList());
	}

}
