package org.memcon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.chart.Histogram;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.CatalogSearcher.FoundConversation;
import org.memcon.search.CatalogSearcher.FoundPage;
import org.memcon.search.CatalogView.Chip;
import org.memcon.search.CatalogView.FoundPassages;
import org.memcon.search.CatalogView.Suggestion;
import org.memcon.search.FacetView.FacetOption;
import org.memcon.web.Link;
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

	/** The number of speakers or topics in a menu. */
	private static final int MENU_VALUES = 200;

	/**
	 * The most conversations whose titles are read for one page of a facet; others have
	 * their slugs.
	 */
	private static final int MAX_TITLES = 2000;

	private final CatalogSearcher index;

	private final FacetCounter counter;

	private final CatalogEntries entries;

	private final FacetValueNames names;

	private final Conversations conversations;

	private final Spelling spelling;

	private final Messages messages;

	Catalog(CatalogSearcher index, FacetCounter counter, CatalogEntries entries, FacetValueNames names,
			Conversations conversations, Spelling spelling, Messages messages) {
		this.index = index;
		this.counter = counter;
		this.entries = entries;
		this.names = names;
		this.conversations = conversations;
		this.spelling = spelling;
		this.messages = messages;
	}

	/**
	 * Finds one page of the list. If nothing is said of it, it holds the records of
	 * conversations, and says how many others there are.
	 */
	public CatalogView find(CatalogQuery query) {
		var holdsBoth = query.isOf(Kind.CONVERSATIONS) && query.isUnspecified()
				&& this.counter.count(query, Facet.FORM)
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
		var found = this.index.page(query, (query.page() - 1) * size, size);
		var total = found.total();
		if (query.page() > 1 && found.isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
		var facetCounts = FacetCounts.of(query, total, query.kind().countedFacets(facetValues > 0), this.counter);
		var facetLabels = labels(query, facetCounts, facetValues, found.conversations());
		var sentence = new CatalogSentence(query, facetLabels, this.messages);
		var chips = chips(query, facetLabels, sentence);
		return new CatalogView(query, total, sentence.of(total, facetCounts.holdPapers()),
				this.entries.of(found.conversations(), query, facetLabels),
				facetCounts.views(facetLabels, facetValues, inDecades), chips,
				Histogram.of(years(query, facetCounts), new CatalogYears(query)),
				new Pager(query.page(), size, total, (page) -> query.onPage(page).address()),
				(total == 0) ? suggestions(query, chips) : List.of(), facetCounts.others(),
				passages(query, found, facetCounts, facetLabels));
	}

	/**
	 * The labels, with the titles of those conversations only that are shown or chosen.
	 */
	private FacetLabels labels(CatalogQuery query, FacetCounts facetCounts, int facetValues,
			List<FoundConversation> found) {
		var labels = this.names.labels(facetCounts.counts(), found);
		if (!query.isOf(Kind.PASSAGES)) {
			return labels;
		}
		var shown = Stream.of(facetCounts.conversations(facetValues), query.included(Facet.CONVERSATION),
				query.excluded(Facet.CONVERSATION));
		var slugs = shown.flatMap(List::stream).distinct().toList();
		return slugs.isEmpty() ? labels : labels.with(this.conversations.entriesWithSlugs(slugs));
	}

	/**
	 * Counts the passages beside a list of conversations only if words are looked for.
	 */
	private FoundPassages passages(CatalogQuery query, FoundPage found, FacetCounts facetCounts, FacetLabels labels) {
		if (query.isOf(Kind.CONVERSATIONS)) {
			return FoundPassages.number(query.hasWords() ? this.index.count(query.of(Kind.PASSAGES)) : 0);
		}
		var byConversation = facetCounts.of(Facet.CONVERSATION);
		return new FoundPassages(found.passages(), found.total(), facetCounts.abstracts(),
				this.index.countProposed(query), byConversation, related(query, labels));
	}

	/**
	 * A topic may be assigned to a record as a whole, and to none of its passages. Then
	 * these records are offered, and the passages with the name of the topic.
	 */
	private List<Link> related(CatalogQuery query, FacetLabels labels) {
		var topics = query.included(Facet.TOPIC);
		if (topics.isEmpty() || !isOfWholeRecords(query.withWords("").withoutIncluded(Facet.SPEAKER))) {
			return List.of();
		}
		var records = query.of(Kind.CONVERSATIONS);
		var names = topics.stream()
			.map((it) -> '"' + labels.of(Facet.TOPIC, it) + '"')
			.collect(Collectors.joining(" "));
		var named = query.withoutIncluded(Facet.TOPIC)
			.withWords((names + " " + query.effectiveWords().typed()).strip());
		return Stream.of(records, named).flatMap((it) -> {
			var total = this.index.count(it);
			var sentence = new CatalogSentence(it, labels, this.messages).withoutOrder(total, false);
			return (total > 0) ? Stream.of(new Link(sentence, it.address())) : Stream.empty();
		}).toList();
	}

	private boolean isOfWholeRecords(CatalogQuery query) {
		return this.index.count(query.of(Kind.CONVERSATIONS)) > this.counter.count(query, Facet.CONVERSATION).size();
	}

	/** The speakers and the topics that passages can be asked for, by name. */
	public List<FacetView> menus(CatalogQuery query) {
		var facets = EnumSet.of(Facet.SPEAKER, Facet.TOPIC);
		var held = this.counter.count(CatalogQuery.everything(Kind.PASSAGES), facets);
		var labels = this.names.labels(held, List.of());
		var all = new EnumMap<Facet, Map<String, Long>>(Facet.class);
		held.forEach((facet, counts) -> {
			var values = new HashMap<>(counts);
			query.included(facet).forEach((value) -> values.putIfAbsent(value, 0L));
			all.put(facet, values);
		});
		return new FacetCounts(query, 0, all).views(labels, MENU_VALUES, false)
			.stream()
			.map((menu) -> menu.sortedBy((it) -> sortName(menu.facet(), it, labels)))
			.toList();
	}

	/** Speakers are named in direct order, but sorted as in the list of participants. */
	private static String sortName(Facet facet, FacetOption option, FacetLabels labels) {
		return labels.of((facet == Facet.SPEAKER) ? Facet.PARTICIPANT : facet, option.code());
	}

	/** The name of a list, whatever it holds. */
	public String name(CatalogQuery query) {
		return new CatalogSentence(query, this.names.labels(Map.of(), List.of()), this.messages).name();
	}

	/** Finds one page of the values of a facet. */
	public FacetPage values(FacetQuery query) {
		var list = query.list();
		var total = this.index.count(list);
		var facetCounts = FacetCounts.of(list, total, EnumSet.of(query.facet(), Facet.FORM), this.counter);
		var facetLabels = labels(list, facetCounts, MAX_TITLES, List.of());
		var sentence = new CatalogSentence(list, facetLabels, this.messages);
		return facetCounts.page(query, facetLabels, sentence.withoutOrder(total, facetCounts.holdPapers()));
	}

	/**
	 * The bars also show the years outside the chosen dates, since each bar is a link.
	 */
	private Map<Integer, Long> years(CatalogQuery query, FacetCounts facetCounts) {
		var counted = query.isOf(Kind.CONVERSATIONS) && facetCounts.counts().containsKey(Facet.YEAR);
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
		for (var facet : query.kind().facets()) {
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
