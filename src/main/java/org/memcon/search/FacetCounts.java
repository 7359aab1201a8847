package org.memcon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.search.FacetView.FacetOption;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;

/**
 * Counts facet values so that each number is what a click gives.
 */
record FacetCounts(CatalogQuery query, long total, Map<Facet, Map<String, Long>> counts) {

	static final List<String> CONVERSATIONS = RecordForm.CONVERSATIONS.stream().map(RecordForm::code).toList();

	private static final int DECADE = 10;

	/** The number of values on a page of their own. */
	private static final int PAGE_SIZE = 100;

	/**
	 * Counts a facet of single values among what the other facets leave, since a second
	 * value widens the list.
	 */
	static FacetCounts of(CatalogQuery query, long total, Set<Facet> facets, FacetCounter counter) {
		var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
		var narrowing = EnumSet.noneOf(Facet.class);
		for (var facet : facets) {
			if (facet.isMultiple() || query.included(facet).isEmpty()) {
				narrowing.add(facet);
			}
			else {
				counts.put(facet, counter.count(query.withoutIncluded(facet), facet));
			}
		}
		if (!narrowing.isEmpty()) {
			counts.putAll(counter.count(query, narrowing));
		}
		return new FacetCounts(query, total, counts);
	}

	Map<String, Long> of(Facet facet) {
		return this.counts.getOrDefault(facet, Map.of());
	}

	/** Tells if some of the list are no records of conversations: a letter, a paper. */
	boolean holdPapers() {
		return of(Facet.FORM).keySet()
			.stream()
			.filter((form) -> this.query.included(Facet.FORM).isEmpty() || this.query.has(Facet.FORM, form))
			.anyMatch(Predicate.not(CONVERSATIONS::contains));
	}

	/** The number of those found whose text is an abstract. */
	long abstracts() {
		var code = TextBasis.ABSTRACT.code();
		var included = this.query.included(Facet.TEXT_BASIS);
		return (included.isEmpty() || included.contains(code)) ? of(Facet.TEXT_BASIS).getOrDefault(code, 0L) : 0;
	}

	/** The conversations whose titles are shown: those chosen, and the most frequent. */
	List<String> conversations(int limit) {
		return shown(Facet.CONVERSATION, limit, Entry.comparingByKey()).stream().map(Entry::getKey).toList();
	}

	/** The number of records that are left out because they record no conversation. */
	long others() {
		var included = this.query.included(Facet.FORM);
		return (included.isEmpty() || !CONVERSATIONS.containsAll(included)) ? 0 : countPapers();
	}

	/** The number of letters and other papers, whatever forms are chosen. */
	private long countPapers() {
		return of(Facet.FORM).entrySet()
			.stream()
			.filter((form) -> !CONVERSATIONS.contains(form.getKey()))
			.mapToLong(Entry::getValue)
			.sum();
	}

	/**
	 * The chosen values of each facet, and its most frequent others, up to a limit; years
	 * beyond it in decades, if wanted.
	 */
	List<FacetView> views(FacetLabels labels, int limit, boolean inDecades) {
		return this.counts.keySet()
			.stream()
			.filter((facet) -> limit > 0 && !of(facet).isEmpty())
			.map((facet) -> (inDecades && facet == Facet.YEAR && hasDecades(limit)) ? decades(labels)
					: view(facet, labels, limit))
			.toList();
	}

	private boolean hasDecades(int limit) {
		return of(Facet.YEAR).size() > limit && this.query.included(Facet.YEAR).isEmpty();
	}

	/** The decades, each a link to a list that shows its years. */
	private FacetView decades(FacetLabels labels) {
		var sums = new TreeMap<Integer, Long>();
		of(Facet.YEAR).forEach((year, count) -> sums.merge(Integer.parseInt(year) / DECADE * DECADE, count, Long::sum));
		var options = sums.entrySet().stream().map((it) -> decade(it.getKey(), it.getValue(), labels)).toList();
		return new FacetView(Facet.YEAR, options, of(Facet.YEAR).size(),
				FacetQuery.all(Facet.YEAR, this.query).address());
	}

	private FacetOption decade(int first, long count, FacetLabels labels) {
		var years = this.query.withDates(String.valueOf(first), String.valueOf(first + DECADE - 1));
		return new FacetOption(String.valueOf(first), labels.decade(first), count, false, false, years.address(), null,
				0);
	}

	private FacetView view(Facet facet, FacetLabels labels, int limit) {
		var shown = new ArrayList<>(shown(facet, limit, byName(facet, labels)));
		if (facet == Facet.YEAR) {
			shown.sort(Entry.comparingByKey());
		}
		return new FacetView(facet, options(facet, shown, labels), of(facet).size(),
				FacetQuery.all(facet, this.query).address());
	}

	/** The chosen values and the most frequent others. */
	private Set<Entry<String, Long>> shown(Facet facet, int limit, Comparator<Entry<String, Long>> byName) {
		var order = Comparator.comparing((Entry<String, Long> it) -> !this.query.has(facet, it.getKey()))
			.thenComparing(byNumber(byName));
		return first(of(facet), Math.max(limit, this.query.included(facet).size()), order);
	}

	/** The first values in an order, without sorting thousands of others. */
	private static Set<Entry<String, Long>> first(Map<String, Long> counts, int limit,
			Comparator<Entry<String, Long>> order) {
		var first = new TreeSet<>(order);
		for (var count : counts.entrySet()) {
			if (first.size() < limit || order.compare(count, first.last()) < 0) {
				first.add(count);
			}
			if (first.size() > limit) {
				first.pollLast();
			}
		}
		return first;
	}

	private static Comparator<Entry<String, Long>> byNumber(Comparator<Entry<String, Long>> byName) {
		return Entry.<String, Long>comparingByValue().reversed().thenComparing(byName);
	}

	/**
	 * Conversations stand in the order of their slugs, since few of their titles are
	 * read.
	 */
	private static Comparator<Entry<String, Long>> byName(Facet facet, FacetLabels labels) {
		return (facet == Facet.CONVERSATION) ? Entry.comparingByKey()
				: Comparator
					.comparing((Entry<String, Long> it) -> labels.of(facet, it.getKey()), String.CASE_INSENSITIVE_ORDER)
					.thenComparing(Entry.comparingByKey());
	}

	/** One page of the values whose names are looked for. */
	FacetPage page(FacetQuery facetQuery, FacetLabels labels, String sentence) {
		var facet = facetQuery.facet();
		var number = this.query.page();
		var counts = of(facet).entrySet()
			.stream()
			.filter((it) -> facetQuery.matches(labels.of(facet, it.getKey())))
			.sorted((facetQuery.order() == FacetQuery.Order.NAME) ? byName(facet, labels)
					: byNumber(byName(facet, labels)))
			.toList();
		var pager = new Pager(number, PAGE_SIZE, counts.size(), (page) -> facetQuery.onPage(page).address());
		if (number > pager.last()) {
			throw new NotFoundException("error.404.list");
		}
		var values = counts.subList((number - 1) * PAGE_SIZE, (int) pager.to());
		return new FacetPage(facetQuery, sentence, options(facet, values, labels), pager);
	}

	private List<FacetOption> options(Facet facet, List<Entry<String, Long>> counts, FacetLabels labels) {
		return counts.stream().map((it) -> option(facet, it.getKey(), it.getValue(), labels)).toList();
	}

	private FacetOption option(Facet facet, String value, long count, FacetLabels labels) {
		var chosen = this.query.has(facet, value);
		var adds = !chosen && !facet.isMultiple() && !this.query.included(facet).isEmpty();
		var click = chosen ? this.query.without(facet, value) : this.query.with(facet, value);
		return new FacetOption(value, labels.of(facet, value), count, chosen, adds, click.address(),
				this.query.excluding(facet, value).address(), this.total - count);
	}

}
