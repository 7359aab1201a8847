package org.memcon.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.memcon.search.FacetView.Value;

/**
 * Counts the facets so that each number is what a click gives.
 */
record Facets(CatalogQuery query, long total, Map<Facet, Map<String, Long>> counts) {

	/**
	 * A second value of a facet with single values widens the list: it is counted among
	 * what the other facets leave.
	 */
	static Facets of(CatalogQuery query, CatalogIndex.Answer answer, CatalogIndex index) {
		var counts = new EnumMap<Facet, Map<String, Long>>(answer.counts());
		for (var facet : Facet.values()) {
			if (!facet.isMultiple() && !query.included(facet).isEmpty()) {
				counts.put(facet, index.count(query.withoutIncluded(facet), facet));
			}
		}
		return new Facets(query, answer.total(), counts);
	}

	List<FacetView> views(FacetLabels labels) {
		return Stream.of(Facet.values())
			.map((facet) -> new FacetView(facet, values(facet, labels)))
			.filter((view) -> !view.values().isEmpty())
			.toList();
	}

	private List<Value> values(Facet facet, FacetLabels labels) {
		var order = Comparator.comparing(Value::chosen).reversed();
		return this.counts.get(facet)
			.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0)
			.map((count) -> value(facet, count.getKey(), count.getValue(), labels))
			.sorted((facet == Facet.YEAR) ? Comparator.comparing(Value::label)
					: order.thenComparing(Comparator.comparing(Value::count).reversed()).thenComparing(Value::label))
			.toList();
	}

	private Value value(Facet facet, String value, long count, FacetLabels labels) {
		var chosen = this.query.has(facet, value);
		var adds = !chosen && !facet.isMultiple() && !this.query.included(facet).isEmpty();
		var click = chosen ? this.query.without(facet, value) : this.query.with(facet, value);
		return new Value(value, labels.of(facet, value), count, chosen, adds, click.address(),
				this.query.excluding(facet, value).address(), this.total - count);
	}

}
