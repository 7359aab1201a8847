package org.memcon.search;

import java.util.ArrayList;
import java.util.List;

import org.memcon.web.Messages;

/**
 * Describes the list in a sentence: the number of conversations, their topics,
 * participants and dates.
 */
record CatalogSentence(CatalogQuery query, FacetLabels names, Messages messages) {

	/**
	 * The sentence with the number of what is found; {@code papers} tells if some of it
	 * are records of other kinds than conversations.
	 */
	String of(long total, boolean papers) {
		return withoutOrder(total, papers) + ", "
				+ this.messages.of("catalog.sentence.sort." + this.query.effectiveSort().code());
	}

	String withoutOrder(long total, boolean papers) {
		var count = this.messages.of(papers ? "catalog.sentence.records" : "catalog.sentence.count", total);
		return (count + " " + narrowings()).strip();
	}

	/** The name of the list, without its number of conversations. */
	String name() {
		return (this.messages.of("catalog.sentence.all") + " " + narrowings()).strip();
	}

	private String narrowings() {
		var parts = new ArrayList<String>();
		if (this.query.hasWords()) {
			parts.add(this.messages.of("catalog.sentence.words", this.query.words().quoted()));
		}
		for (var facet : Facet.values()) {
			add(parts, facet, "catalog.sentence." + facet.field(), this.query.named(facet));
			add(parts, facet, "catalog.sentence.without", this.query.excluded(facet));
		}
		if (!this.query.dates().isOpen()) {
			parts.add(dates());
		}
		return String.join(", ", parts);
	}

	String dates() {
		var dates = this.query.dates();
		var from = dates.validFrom();
		var to = dates.validTo();
		if (from.equals(to)) {
			return this.messages.of("catalog.sentence.in", from);
		}
		if (from.isEmpty() || to.isEmpty()) {
			return this.messages.of(from.isEmpty() ? "catalog.sentence.until" : "catalog.sentence.since", from + to);
		}
		return this.messages.of("catalog.sentence.between", from, to);
	}

	private void add(List<String> parts, Facet facet, String key, List<String> values) {
		if (!values.isEmpty()) {
			var joiner = this.messages.of(facet.isMultiple() ? "catalog.sentence.and" : "catalog.sentence.or");
			var names = values.stream().map((value) -> this.names.of(facet, value)).toList();
			parts.add(this.messages.of(key, String.join(joiner, names)));
		}
	}

}
