package org.memcon.search;

import java.util.List;
import java.util.Map;

import org.memcon.search.index.CatalogDocument;
import org.memcon.search.index.IndexedParticipant;
import org.memcon.web.Messages;

/**
 * What facet values are called: by name where the database has one, else by a label.
 */
record FacetLabels(Map<Facet, Map<String, String>> names, Messages messages) {

	String of(Facet facet, String value) {
		return switch (facet) {
			case FORM, TEXT_BASIS -> label(facet.field() + "." + value, value);
			case REDACTIONS -> CatalogDocument.REDACTED.equals(value) ? this.messages.of("redactions.yes") : value;
			default -> this.names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
		};
	}

	private String label(String key, String value) {
		var label = this.messages.of(key);
		return label.equals(key) ? value : label;
	}

	/** Authorized names lead to their pages; a name as printed leads nowhere. */
	List<CatalogEntry.NameLink> people(List<IndexedParticipant> people) {
		return people.stream()
			.map((it) -> it.isControlled() ? linked(Facet.PARTICIPANT, it.value())
					: new CatalogEntry.NameLink(it.value(), null))
			.toList();
	}

	/** Names that lead to the page of their topic or participant. */
	List<CatalogEntry.NameLink> linked(Facet facet, List<String> slugs) {
		return slugs.stream().map((slug) -> linked(facet, slug)).toList();
	}

	private CatalogEntry.NameLink linked(Facet facet, String slug) {
		return new CatalogEntry.NameLink(of(facet, slug), "/" + facet.field() + "s/" + slug);
	}

}
