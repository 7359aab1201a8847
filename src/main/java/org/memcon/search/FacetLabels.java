package org.memcon.search;

import java.util.List;
import java.util.Map;

import org.memcon.web.Labels;

/**
 * What facet values are called: by name where the database has one, else by a label.
 */
record FacetLabels(Map<Facet, Map<String, String>> names, Labels labels) {

	String of(Facet facet, String value) {
		return switch (facet) {
			case FORM, TEXT_BASIS -> label(facet.field() + "." + value, value);
			case REDACTIONS -> CatalogCard.REDACTED.equals(value) ? this.labels.of("redactions.yes") : value;
			default -> this.names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
		};
	}

	private String label(String key, String value) {
		var label = this.labels.of(key);
		return label.equals(key) ? value : label;
	}

	/** Authorized names lead to their pages; a name as printed leads nowhere. */
	List<Line.Label> people(List<CardName> people) {
		return people.stream()
			.map((it) -> it.isControlled() ? linked(Facet.PARTICIPANT, it.value()) : new Line.Label(it.value(), null))
			.toList();
	}

	/** Names that lead to the page of their topic or participant. */
	List<Line.Label> linked(Facet facet, List<String> slugs) {
		return slugs.stream().map((slug) -> linked(facet, slug)).toList();
	}

	private Line.Label linked(Facet facet, String slug) {
		return new Line.Label(of(facet, slug), "/" + facet.field() + "s/" + slug);
	}

}
