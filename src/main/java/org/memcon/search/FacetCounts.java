package org.memcon.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.memcon.search.FacetView.FacetOption;

/**
 * Counts facet values so that each number is what a click gives.
 */
record FacetCounts(CatalogQuery query, long total, Map<Facet, Map<String, Long>> counts) {

	/**
	 * Counts a facet of single values among what the other facets leave, since a second
	 * value widens the list.
	 */
	static FacetCounts of(CatalogQuery query, CatalogSearcher.CatalogResult result, CatalogSearcher index) {
		var counts = new EnumMap<Facet, Map<String, Long>>(result.counts());
		for (var facet : Facet.values()) {
			if (!facet.isMultiple() && !query.included(facet).isEmpty()) {
				counts.put(facet, index.count(query.withoutIncluded(facet), facet));
			}
		}
		return new FacetCounts(query, result.total(), counts);
	}

	List<FacetView> views(FacetLabels labels) {
		return Stream.of(Facet.values())
			.map((facet) -> new FacetView(facet, values(facet, labels)))
			.filter((view) -> !view.values().isEmpty())
			.toList();
	}

	private List<FacetOption> values(Facet facet, FacetLabels labels) {
		var order = Comparator.comparing(FacetOption::chosen).reversed();
		return this.counts.getOrDefault(facet, Map.of())
			.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0)
			.map((count) -> value(facet, count.getKey(), count.getValue(), labels))
			.sorted((facet == Facet.YEAR) ? Comparator.comparing(FacetOption::label)
					: order.thenComparing(Comparator.comparing(FacetOption::count).reversed())
						.thenComparing(FacetOption::label))
			.toList();
	}

	private FacetOption value(Facet facet, String value, long count, FacetLabels labels) {
		var chosen = this.query.has(facet, value);
		var adds = !chosen && !facet.isMultiple() && !this.query.included(facet).isEmpty();
		var click = chosen ? this.query.without(facet, value) : this.query.with(facet, value);
		return new FacetOption(value, labels.of(facet, value), count, chosen, adds, click.address(),
				this.query.excluding(facet, value).address(), this.total - count);
	}

}
