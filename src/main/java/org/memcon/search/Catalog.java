package org.memcon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.RecordForm;
import org.memcon.web.Labels;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;
import org.springframework.stereotype.Component;

/**
 * The catalog: answers one query with one page of the list, the counts of every facet and
 * the words found.
 */
@Component
@AtOneMoment
public class Catalog {

	public static final int PAGE_SIZE = 20;

	private final CatalogIndex index;

	private final Lines lines;

	private final Names names;

	private final Spelling spelling;

	private final Labels labels;

	Catalog(CatalogIndex index, Lines lines, Names names, Spelling spelling, Labels labels) {
		this.index = index;
		this.lines = lines;
		this.names = names;
		this.spelling = spelling;
		this.labels = labels;
	}

	public CatalogView find(CatalogQuery query) {
		return find(query, PAGE_SIZE);
	}

	/** With so many conversations to a page. */
	public CatalogView find(CatalogQuery query, int size) {
		var answer = this.index.ask(query, (query.page() - 1) * size, size);
		if (query.page() > 1 && answer.found().isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
		var facets = Facets.of(query, answer, this.index);
		var facetLabels = new FacetLabels(this.names.of(slugs(query, facets, answer)), this.labels);
		var sentence = new CatalogSentence(query, facetLabels, this.labels);
		var chips = chips(query, facetLabels, sentence);
		return new CatalogView(query, answer.total(),
				holdsPapers(answer) ? sentence.ofRecords(answer.total()) : sentence.of(answer.total()),
				this.lines.of(answer.found(), query, facetLabels), facets.views(facetLabels), chips,
				Histogram.of(years(query, facets), query),
				new Pager(query.page(), size, answer.total(), (page) -> query.onPage(page).address()),
				(answer.total() == 0) ? offers(query, chips) : List.of());
	}

	/** Whether there is among them what records no conversation: a letter, a paper. */
	private static boolean holdsPapers(CatalogIndex.Answer answer) {
		var conversations = RecordForm.CONVERSATIONS.stream().map(RecordForm::code).toList();
		return !conversations.containsAll(answer.counts().get(Facet.FORM).keySet());
	}

	/** The bars show what the dates and years leave out, too: each leads there. */
	private Map<String, Long> years(CatalogQuery query, Facets facets) {
		return query.dates().isOpen() ? facets.counts().get(Facet.YEAR)
				: this.index.count(query.withoutIncluded(Facet.YEAR).withDates("", ""), Facet.YEAR);
	}

	private static Map<Facet, Set<String>> slugs(CatalogQuery query, Facets facets, CatalogIndex.Answer answer) {
		var slugs = new EnumMap<Facet, Set<String>>(Facet.class);
		for (var facet : Facet.values()) {
			var values = new TreeSet<>(facets.counts().get(facet).keySet());
			values.addAll(query.included(facet));
			values.addAll(query.excluded(facet));
			slugs.put(facet, values);
		}
		answer.found().forEach((found) -> {
			slugs.get(Facet.TOPIC).addAll(found.subjects().topics());
			slugs.get(Facet.PARTICIPANT).addAll(found.participants());
		});
		return slugs;
	}

	private List<Chip> chips(CatalogQuery query, FacetLabels names, CatalogSentence sentence) {
		var chips = new ArrayList<Chip>();
		if (query.hasWords()) {
			chips.add(new Chip(query.words().quoted(), false, query.withWords("")));
		}
		for (var facet : Facet.values()) {
			query.included(facet)
				.forEach((value) -> chips.add(new Chip(names.of(facet, value), false, query.without(facet, value))));
			query.excluded(facet)
				.forEach((value) -> chips
					.add(new Chip(names.of(facet, value), true, query.without(facet, "-" + value))));
		}
		if (!query.dates().isOpen()) {
			chips.add(new Chip(sentence.dates(), false, query.withDates("", "")));
		}
		return chips;
	}

	/**
	 * What would give something: another spelling, or one narrowing less, the narrowest
	 * first.
	 */
	private List<Offer> offers(CatalogQuery query, List<Chip> chips) {
		var offers = new ArrayList<Offer>();
		this.spelling.near(query.effectiveWords())
			.map(query::withWords)
			.map((near) -> new Offer(this.labels.of("catalog.offer.spelling", near.words().typed()), near.address(),
					this.index.count(near)))
			.ifPresent(offers::add);
		if (chips.size() > 1) {
			chips.forEach((chip) -> offers.add(new Offer(this.labels.of("catalog.offer.without", chip.label()),
					chip.address(), this.index.count(chip.without()))));
		}
		return offers.stream().filter((offer) -> offer.count() > 0).sorted(Comparator.comparing(Offer::count)).toList();
	}

}
