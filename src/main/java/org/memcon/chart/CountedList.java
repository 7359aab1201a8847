package org.memcon.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.memcon.chart.ChartTable.ChartCell;
import org.memcon.chart.ChartTable.ChartColumn;
import org.memcon.chart.ChartTable.ChartRow;
import org.memcon.conversation.chart.CentralYears;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogSearcher;
import org.memcon.search.Facet;
import org.memcon.search.FacetCounter;
import org.memcon.search.FacetValueNames;
import org.memcon.web.Link;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Counts the records of lists of the catalog for charts, so that each number is what its
 * link shows.
 */
@Component
class CountedList {

	/** The number of years that are shown if some of them hold nothing. */
	private static final int MAX_YEARS = 200;

	/** The number of words to which shares are reckoned. */
	private static final int SHARE = 10_000;

	private final FacetCounter counter;

	private final CatalogSearcher index;

	private final FacetValueNames names;

	private final Messages messages;

	CountedList(FacetCounter counter, CatalogSearcher index, FacetValueNames names, Messages messages) {
		this.counter = counter;
		this.index = index;
		this.names = names;
		this.messages = messages;
	}

	long count(CatalogQuery list) {
		return this.index.count(list);
	}

	/** The number of records that have some value of a facet. */
	long countWith(CatalogQuery list, Facet facet) {
		return this.index.countWith(list, facet);
	}

	List<Long> ids(CatalogQuery list) {
		return this.index.all(list);
	}

	Map<String, Long> counts(CatalogQuery list, Facet facet) {
		return this.counter.count(list, facet);
	}

	/** The most frequent values of a facet. */
	List<String> mostFrequent(CatalogQuery list, Facet facet, int limit) {
		return counts(list, facet).entrySet()
			.stream()
			.sorted(Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
			.limit(limit)
			.map(Entry::getKey)
			.toList();
	}

	/** The names of the values of a facet. */
	Map<String, String> names(Facet facet) {
		return this.names.of(facet);
	}

	/** The list in words, with its number. */
	String sentence(CatalogQuery list) {
		return this.names.sentence(list, count(list));
	}

	/**
	 * A list within another, with its name in a chart and a number for each year.
	 *
	 * @param per the numbers that make the others shares; empty where these stand alone
	 */
	record ComparedList(String name, String unit, CatalogQuery list, Map<String, Long> counts, Map<String, Long> per) {

		ChartCell inYear(String year) {
			var address = year(this.list, year);
			var count = this.counts.getOrDefault(year, 0L);
			if (this.per.isEmpty() || count == 0) {
				return ChartCell.of(count, address);
			}
			var share = (double) SHARE * count / Math.max(1, this.per.getOrDefault(year, 1L));
			return new ChartCell(share, String.format(Locale.ROOT, "%.1f", share), address, false);
		}

	}

	/** A list of which the records of each year are counted. */
	ComparedList compared(String name, CatalogQuery list) {
		return new ComparedList(name, "", list, counts(list, Facet.YEAR), Map.of());
	}

	/** Compares lists within another year by year. */
	ChartTable byYear(CatalogQuery all, List<ComparedList> lists) {
		var dated = counts(all, Facet.YEAR);
		var columns = lists.stream().map((it) -> new ChartColumn(it.name(), it.unit(), it.list().address())).toList();
		var rows = each(years(dated), dated).stream()
			.map((year) -> new ChartRow(new Link(year, dated.containsKey(year) ? year(all, year) : null),
					lists.stream().map((list) -> list.inYear(year)).toList()))
			.toList();
		return new ChartTable(this.messages.of("chart.year"), columns, rows);
	}

	private static String year(CatalogQuery list, String year) {
		return list.withoutIncluded(Facet.YEAR).with(Facet.YEAR, year).address();
	}

	/** Says which years a chart of years does not show. */
	List<String> notShown(CatalogQuery all) {
		var years = years(counts(all, Facet.YEAR));
		var sentences = new ArrayList<>(
				List.of(this.messages.of("chart.counted.undated", count(all) - countWith(all, Facet.YEAR))));
		if (!years.isAll()) {
			sentences.add(this.messages.of("catalog.years.outside", years.before(), years.first(), years.after(),
					years.last()));
		}
		sentences.removeIf(String::isEmpty);
		return sentences;
	}

	/** The years of a list, without those far from all others. */
	private static CentralYears years(Map<String, Long> counts) {
		var years = new TreeMap<Integer, Long>();
		counts.forEach((year, count) -> years.put(Integer.valueOf(year), count));
		return CentralYears.of(years);
	}

	/** Each of these years, also one without records unless there are too many. */
	private static List<String> each(CentralYears years, Map<String, Long> counts) {
		return (years.last() - years.first() < MAX_YEARS)
				? IntStream.rangeClosed(years.first(), years.last()).mapToObj(String::valueOf).toList()
				: counts.keySet()
					.stream()
					.filter((year) -> years.contains(Integer.parseInt(year)))
					.sorted(Comparator.comparing(Integer::valueOf))
					.toList();
	}

}
