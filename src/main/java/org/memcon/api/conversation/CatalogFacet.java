package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.memcon.search.FacetView;

/**
 * A facet of the catalog with the counts of its values.
 *
 * @param parameter the parameter that narrows the list by this facet
 */
record CatalogFacet(String parameter, List<FacetValue> values) {

	/**
	 * A value of a facet.
	 *
	 * @param value the value as the parameter takes it
	 * @param count the number of conversations left after choosing it, or added by it if
	 * adds is true
	 * @param adds true if choosing it widens the list
	 * @param links choose: the list with it, or without it if it is chosen; exclude: the
	 * list without its conversations
	 */
	record FacetValue(String value, String name, long count, boolean chosen, boolean adds, Map<String, String> links) {
	}

	static CatalogFacet of(FacetView view, UnaryOperator<String> addresses) {
		return new CatalogFacet(view.facet().field(), view.values().stream().map((it) -> {
			var links = new LinkedHashMap<String, String>();
			links.put("choose", addresses.apply(it.address()));
			links.put("exclude", addresses.apply(it.excludeAddress()));
			return new FacetValue(it.code(), it.label(), it.count(), it.chosen(), it.adds(), links);
		}).toList());
	}

}
