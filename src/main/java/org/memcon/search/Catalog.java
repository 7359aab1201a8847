package org.memcon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.memcon.conversation.chart.Histogram;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogView.Chip;
import org.memcon.search.CatalogView.Suggestion;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;

import org.springframework.stereotype.Component;

/**
 * The catalog. It answers one query with one page of the list, the counts of every facet
 * and the words found.
 */
@Component
@SnapshotRead
public class Catalog {

	public static final int PAGE_SIZE = 20;

	/** The number of values that the page shows of each facet. */
	private static final int FACET_VALUES = 10;

	private final CatalogSearcher index;

	private final FacetCounter counter;

	private final CatalogEntries entries;

	private final FacetValueNames names;

	private final Spelling spelling;

	private final Messages messages;

	Catalog(CatalogSearcher index, FacetCounter counter, CatalogEntries entries, FacetValueNames names,
			Spelling spelling, Messages messages) {
		this.index = index;
		this.counter = counter;
		this.entries = entries;
		this.names = names;
		this.spelling = spelling;
		this.messages = messages;
	}

	/**
	 * Finds one page of the list. If nothing is said of it, it holds the records of
	 * conversations, and says how many others there are.
	 */
	public CatalogView find(CatalogQuery query) {
		var holdsBoth = query.isUnspecified() && this.counter.count(query, Facet.FORM)
			.keySet()
			.stream()
			.collect(Collectors.partitioningBy(FacetCounts.CONVERSATIONS::contains))
			.values()
			.stream()
			.noneMatch(List::isEmpty);
		return find(holdsBoth ? query.ofConversations() : query, PAGE_SIZE, FACET_VALUES, true);
	}

	/**
	 * Finds one page of the list, with {@code size} conversations to a page. The facets
	 * are counted only if some of their values are shown.
	 */
	public CatalogView find(CatalogQuery query, int size, int facetValues) {
		return find(query, size, facetValues, false);
	}

	private CatalogView find(CatalogQuery query, int size, int facetValues, boolean inDecades) {
		var found = this.index.search(query, (query.page() - 1) * size, size);
		var total = found.total().hitCount();
		if (query.page() > 1 && found.hits().isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
		var facetCounts = FacetCounts.of(query, total,
				(facetValues > 0) ? EnumSet.allOf(Facet.class) : EnumSet.of(Facet.FORM), this.counter);
		var facetLabels = this.names.labels(facetCounts.counts(), found.hits());
		var sentence = new CatalogSentence(query, facetLabels, this.messages);
		var chips = chips(query, facetLabels, sentence);
		return new CatalogView(query, total, sentence.of(total, facetCounts.holdPapers()),
				this.entries.of(found.hits(), query, facetLabels),
				facetCounts.views(facetLabels, facetValues, inDecades), chips,
				Histogram.of(years(query, facetCounts), new CatalogYears(query)),
				new Pager(query.page(), size, total, (page) -> query.onPage(page).address()),
				(total == 0) ? suggestions(query, chips) : List.of(), facetCounts.others());
	}

	/** The name of a list, whatever it holds. */
	public String name(CatalogQuery query) {
		return new CatalogSentence(query, this.names.labels(Map.of(), List.of()), this.messages).name();
	}

	/** Finds one page of the values of a facet. */
	FacetPage values(FacetQuery query) {
		var list = query.list();
		var total = this.index.count(list);
		var facetCounts = FacetCounts.of(list, total, EnumSet.of(query.facet(), Facet.FORM), this.counter);
		var facetLabels = this.names.labels(facetCounts.counts(), List.of());
		var sentence = new CatalogSentence(list, facetLabels, this.messages);
		return facetCounts.page(query, facetLabels, sentence.withoutOrder(total, facetCounts.holdPapers()));
	}

	/**
	 * The bars also show the years outside the chosen dates, since each bar is a link.
	 */
	private Map<Integer, Long> years(CatalogQuery query, FacetCounts facetCounts) {
		var counted = facetCounts.counts().containsKey(Facet.YEAR);
		var counts = (counted && !query.dates().isOpen())
				? this.counter.count(query.withoutIncluded(Facet.YEAR).withDates("", ""), Facet.YEAR)
				: facetCounts.of(Facet.YEAR);
		return counts.entrySet()
			.stream()
			.collect(Collectors.toMap((year) -> Integer.valueOf(year.getKey()), Map.Entry::getValue));
	}

	private List<Chip> chips(CatalogQuery query, FacetLabels names, CatalogSentence sentence) {
		var chips = new ArrayList<Chip>();
		if (query.hasWords()) {
			chips.add(new Chip(query.words().quoted(), false, query.withWords("")));
		}
		for (var facet : Facet.values()) {
			query.named(facet)
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
	 * The ways out of an empty list: another spelling, or one narrowing less, the
	 * shortest list first.
	 */
	private List<Suggestion> suggestions(CatalogQuery query, List<Chip> chips) {
		var suggestions = new ArrayList<Suggestion>();
		this.spelling.suggest(query.effectiveWords())
			.map(query::withWords)
			.map((near) -> new Suggestion(this.messages.of("catalog.suggestion.spelling", near.words().typed()),
					near.address(), this.index.count(near)))
			.ifPresent(suggestions::add);
		if (chips.size() > 1) {
			chips.forEach((chip) -> suggestions
				.add(new Suggestion(this.messages.of("catalog.suggestion.without", chip.label()), chip.address(),
						this.index.count(chip.without()))));
		}
		return suggestions.stream()
			.filter((suggestion) -> suggestion.count() > 0)
			.sorted(Comparator.comparing(Suggestion::count))
			.toList();
	}

	/** The lists to which a query is narrowed by the bars of the years. */
	record CatalogYears(CatalogQuery query) implements Histogram.YearLists {

		@Override
		public String address(int from, int to) {
			return this.query.withoutIncluded(Facet.YEAR).withDates(String.valueOf(from), String.valueOf(to)).address();
		}

		@Override
		public boolean isChosen(int from, int to) {
			return this.query.dates().touches(from, to);
		}

	}

}
