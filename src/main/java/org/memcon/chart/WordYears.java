package org.memcon.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.chart.CountedList.ComparedList;
import org.memcon.conversation.TextBasis;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.Facet;
import org.memcon.web.BadRequestException;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Counts how often a word or phrase occurs in the texts of each year, also for each
 * 10,000 words; two or three are compared.
 */
@Component
class WordYears implements ChartMaker {

	static final int MAX_WORDS = 3;

	private final CountedList counted;

	private final WordFrequencies frequencies;

	private final Messages messages;

	WordYears(CountedList counted, WordFrequencies frequencies, Messages messages) {
		this.counted = counted;
		this.frequencies = frequencies;
		this.messages = messages;
	}

	@Override
	public ChartName name() {
		return ChartName.WORDS;
	}

	@Override
	public Chart make(CatalogQuery list, MultiValueMap<String, String> parameters) {
		var words = parameters.getOrDefault("q", List.of())
			.stream()
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.distinct()
			.toList();
		if (words.size() > MAX_WORDS) {
			throw new BadRequestException("error.400.chart.words", MAX_WORDS);
		}
		var all = list.withWords("");
		var lists = words.stream().map(all::withWords).toList();
		lists.forEach(CatalogQuery::requireValid);
		return new Chart(name(), parameters(all, words), this.messages.of("chart.words.title"),
				words.isEmpty() ? List.of(this.messages.of("chart.words.none")) : sentences(all, lists),
				words.isEmpty() ? ChartTable.EMPTY : this.counted.byYear(all, columns(all, lists)), List.of(), words);
	}

	private List<String> sentences(CatalogQuery all, List<CatalogQuery> lists) {
		var sentences = new ArrayList<String>();
		sentences.add(this.messages.of("chart.words.counted"));
		lists.forEach((list) -> sentences.add(this.messages.of("chart.counted.words", this.counted.count(all),
				this.counted.count(list), list.words().quoted())));
		sentences.add(this.messages.of("chart.words.abstracts",
				this.counted.counts(all, Facet.TEXT_BASIS).getOrDefault(TextBasis.ABSTRACT.code(), 0L)));
		sentences.addAll(this.counted.notShown(all));
		sentences.removeIf(String::isEmpty);
		return sentences;
	}

	/** The numbers of all words beside each other, and then their shares. */
	private List<ComparedList> columns(CatalogQuery all, List<CatalogQuery> lists) {
		var words = this.frequencies.words(all);
		var columns = new ArrayList<ComparedList>();
		var shares = new ArrayList<ComparedList>();
		for (var list : lists) {
			var counts = this.frequencies.occurrences(list);
			columns.add(column(list, "chart.words.number", counts, Map.of()));
			shares.add(column(list, "chart.words.share", counts, words));
		}
		columns.addAll(shares);
		return columns;
	}

	private ComparedList column(CatalogQuery list, String key, Map<String, Long> counts, Map<String, Long> per) {
		var unit = this.messages.of(key);
		return new ComparedList(list.words().quoted() + ": " + unit, unit, list.of(Kind.PASSAGES), counts, per);
	}

	private static String parameters(CatalogQuery all, List<String> words) {
		var rest = all.parameters();
		return Stream
			.concat(words.stream().map((word) -> "q=" + UriUtils.encode(word, StandardCharsets.UTF_8)),
					rest.isEmpty() ? Stream.empty() : Stream.of(rest))
			.collect(Collectors.joining("&"));
	}

}
