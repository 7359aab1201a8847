package org.memcon.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.chart.CountedList.ComparedList;
import org.memcon.search.CatalogQuery;
import org.memcon.web.BadRequestException;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Counts the records of each year that have a word or phrase, and their share of all; two
 * or three words are compared.
 */
@Component
class WordYears implements ChartMaker {

	static final int MAX_WORDS = 3;

	private final CountedList counted;

	private final Messages messages;

	WordYears(CountedList counted, Messages messages) {
		this.counted = counted;
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
				words.isEmpty() ? ChartTable.EMPTY : this.counted.byYear(all, columns(lists)), List.of(), words);
	}

	private List<String> sentences(CatalogQuery all, List<CatalogQuery> lists) {
		var sentences = new ArrayList<String>();
		sentences.add(this.messages.of("chart.words.counted"));
		lists.forEach((list) -> sentences.add(this.messages.of("chart.counted.words", this.counted.count(all),
				this.counted.count(list), list.words().quoted())));
		sentences.addAll(this.counted.notShown(all));
		return sentences;
	}

	private List<ComparedList> columns(List<CatalogQuery> lists) {
		return Stream.of(false, true)
			.flatMap((isShare) -> lists.stream().map((list) -> column(list, isShare)))
			.toList();
	}

	private ComparedList column(CatalogQuery list, boolean isShare) {
		var unit = this.messages.of(isShare ? "chart.words.share" : "chart.words.number");
		return new ComparedList(list.words().quoted() + ": " + unit, unit, list, isShare);
	}

	private static String parameters(CatalogQuery all, List<String> words) {
		var rest = all.parameters();
		return Stream
			.concat(words.stream().map((word) -> "q=" + UriUtils.encode(word, StandardCharsets.UTF_8)),
					rest.isEmpty() ? Stream.empty() : Stream.of(rest))
			.collect(Collectors.joining("&"));
	}

}
