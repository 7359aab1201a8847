package org.memcon.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.memcon.conversation.CentralYears;

/**
 * The number of conversations of each year or run of years as bars, each a link that
 * narrows the list to it. Years far from all others have none.
 */
record Histogram(List<Bar> bars, CentralYears years) {

	static final int HEIGHT = 48;

	static final int WIDTH = 240;

	private static final int LABEL_WIDTH = 26;

	private static final int MAX_BARS = 40;

	private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 1000);

	/**
	 * A bar with its place in a drawing of {@link #WIDTH} by {@link #HEIGHT} and the
	 * address of its list.
	 */
	record Bar(String label, long count, double x, double width, double height, boolean chosen, String address) {

		/** Tells if the bar is wide enough for its label. */
		public boolean labelled() {
			return this.width >= LABEL_WIDTH;
		}

		public double y() {
			return HEIGHT - this.height;
		}

	}

	/** Creates one of years that are all near each other. */
	Histogram(List<Bar> bars) {
		this(bars, CentralYears.NONE);
	}

	static Histogram of(Map<String, Long> countsByYear, CatalogQuery query) {
		var counts = new TreeMap<Integer, Long>();
		countsByYear.forEach((year, count) -> counts.put(Integer.valueOf(year), count));
		var years = CentralYears.of(counts);
		var shown = new TreeMap<>(counts.subMap(years.first(), true, years.last(), true));
		return new Histogram(shown.isEmpty() ? List.of() : bars(shown, query), years);
	}

	private static List<Bar> bars(TreeMap<Integer, Long> counts, CatalogQuery query) {
		var step = step(counts.lastKey() - counts.firstKey() + 1);
		var first = Math.floorDiv(counts.firstKey(), step) * step;
		var sums = IntStream.rangeClosed(0, (counts.lastKey() - first) / step)
			.mapToLong((i) -> sum(counts, first + i * step, step))
			.toArray();
		var highest = Arrays.stream(sums).max().orElse(1);
		return IntStream.range(0, sums.length).mapToObj((i) -> {
			var width = (double) WIDTH / sums.length;
			return bar(first + i * step, first + (i + 1) * step - 1, sums[i], i * width, width,
					(double) HEIGHT * sums[i] / highest, query);
		}).toList();
	}

	private static Bar bar(int from, int to, long count, double x, double width, double height, CatalogQuery query) {
		var label = (from == to) ? String.valueOf(from) : from + "–" + to;
		return new Bar(label, count, rounded(x), rounded(width), rounded(height), query.dates().touches(from, to),
				query.withoutIncluded(Facet.YEAR).withDates(String.valueOf(from), String.valueOf(to)).address());
	}

	/** A quarter of a point is fine enough, and short in print. */
	private static double rounded(double points) {
		return Math.rint(4 * points) / 4;
	}

	private static int step(int years) {
		return STEPS.stream().filter((step) -> years / step < MAX_BARS).findFirst().orElse(1000);
	}

	private static long sum(TreeMap<Integer, Long> counts, int first, int step) {
		return counts.subMap(first, first + step).values().stream().mapToLong(Long::longValue).sum();
	}

}
