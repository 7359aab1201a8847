package org.memcon.conversation.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The number of conversations of each year or run of years as bars, each a link to the
 * list of them. Years far from all others have none.
 */
public record Histogram(List<Bar> bars, CentralYears years) {

	static final int HEIGHT = 48;

	static final int WIDTH = 240;

	private static final int LABEL_WIDTH = 26;

	private static final int MAX_BARS = 40;

	private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 1000);

	/**
	 * A bar with its place in a drawing of {@link #WIDTH} by {@link #HEIGHT} and the
	 * address of its list.
	 */
	public record Bar(String label, long count, double x, double width, double height, boolean chosen, String address) {

		/** Tells if the bar is wide enough for its label. */
		public boolean labelled() {
			return this.width >= LABEL_WIDTH;
		}

		public double y() {
			return HEIGHT - this.height;
		}

	}

	/** The list of the conversations of each run of years. */
	public interface YearLists {

		String address(int from, int to);

		/** Tells if the list shown is narrowed to some of these years. */
		default boolean isChosen(int from, int to) {
			return false;
		}

	}

	/** Creates one of years that are all near each other. */
	public Histogram(List<Bar> bars) {
		this(bars, CentralYears.NONE);
	}

	public static Histogram of(Map<Integer, Long> countsByYear, YearLists lists) {
		var counts = new TreeMap<>(countsByYear);
		var years = CentralYears.of(counts);
		var shown = new TreeMap<>(counts.subMap(years.first(), true, years.last(), true));
		return new Histogram(shown.isEmpty() ? List.of() : bars(shown, lists), years);
	}

	/** Tells if there is more than one bar to compare. */
	public boolean isDrawn() {
		return this.bars.size() > 1;
	}

	private static List<Bar> bars(TreeMap<Integer, Long> counts, YearLists lists) {
		var step = step(counts.lastKey() - counts.firstKey() + 1);
		var first = Math.floorDiv(counts.firstKey(), step) * step;
		var sums = IntStream.rangeClosed(0, (counts.lastKey() - first) / step)
			.mapToLong((i) -> sum(counts, first + i * step, step))
			.toArray();
		var highest = Arrays.stream(sums).max().orElse(1);
		return IntStream.range(0, sums.length).mapToObj((i) -> {
			var width = (double) WIDTH / sums.length;
			return bar(first + i * step, first + (i + 1) * step - 1, sums[i], i * width, width,
					(double) HEIGHT * sums[i] / highest, lists);
		}).toList();
	}

	private static Bar bar(int from, int to, long count, double x, double width, double height, YearLists lists) {
		var label = (from == to) ? String.valueOf(from) : from + "–" + to;
		return new Bar(label, count, rounded(x), rounded(width), rounded(height), lists.isChosen(from, to),
				lists.address(from, to));
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
