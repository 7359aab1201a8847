package org.memcon.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.Messages;

/**
 * Describes the list in a sentence: the number of conversations, their topics,
 * participants and dates.
 */
record CatalogSentence(CatalogQuery query, FacetLabels names, Messages messages) {

	/** Stands for the number of passages that the name of a list leaves out. */
	private static final long ANY_NUMBER = -1;

	/**
	 * The sentence with the number of what is found; {@code papers} tells if some of it
	 * are records of other kinds than conversations.
	 */
	String of(long total, boolean papers) {
		return withoutOrder(total, papers) + ", "
				+ this.messages.of("catalog.sentence.sort." + this.query.effectiveSort().code());
	}

	String withoutOrder(long total, boolean papers) {
		if (this.query.isOf(Kind.PASSAGES)) {
			return passages(total);
		}
		var count = this.messages.of(papers ? "catalog.sentence.records" : "catalog.sentence.count", total);
		return (count + " " + narrowings()).strip();
	}

	/** The question: the passages that someone speaks, or those on something. */
	private String passages(long total) {
		var speakers = names(Facet.SPEAKER);
		var topics = names(Facet.TOPIC);
		var begun = EnumSet.of(Facet.SPEAKER, Facet.TOPIC);
		return (question(total, speakers, topics) + " " + narrowings(begun)).strip();
	}

	private String question(long total, String speakers, String topics) {
		if (speakers.isEmpty()) {
			return topics.isEmpty() ? this.messages.of("passages.sentence.count", total)
					: this.messages.of("passages.sentence.on", total, topics);
		}
		return topics.isEmpty() ? this.messages.of("passages.sentence.by", total, speakers)
				: this.messages.of("passages.sentence.speaks", total, speakers, topics);
	}

	/** The name of the list, without its number of conversations. */
	String name() {
		if (this.query.isOf(Kind.PASSAGES)) {
			return passages(ANY_NUMBER);
		}
		return (this.messages.of("catalog.sentence.all") + " " + narrowings()).strip();
	}

	private String narrowings() {
		return narrowings(EnumSet.noneOf(Facet.class));
	}

	private String narrowings(Set<Facet> begun) {
		var parts = new ArrayList<String>();
		if (this.query.hasWords()) {
			parts.add(this.messages.of("catalog.sentence.words", this.query.words().quoted()));
		}
		for (var facet : this.query.kind().facets()) {
			if (!begun.contains(facet)) {
				add(parts, facet, "catalog.sentence." + facet.field(), this.query.named(facet));
			}
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
			parts.add(this.messages.of(key, names(facet, values)));
		}
	}

	private String names(Facet facet) {
		return names(facet, this.query.named(facet));
	}

	private String names(Facet facet, List<String> values) {
		var joiner = this.messages.of(facet.isMultiple() ? "catalog.sentence.and" : "catalog.sentence.or");
		return values.stream().map((value) -> this.names.of(facet, value)).collect(Collectors.joining(joiner));
	}

}
