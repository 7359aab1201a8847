package org.memcon.conversation.chart;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HistogramTests {

	private final Histogram.YearLists lists = (from, to) -> "/" + from + "-" + to;

	@Test
	void yearsBetweenHaveBarsToo() {
		var histogram = Histogram.of(Map.of(2001, 6L, 2003, 1L), this.lists);

		assertThat(histogram.bars()).extracting(Histogram.Bar::label, Histogram.Bar::count)
			.containsExactly(tuple("2001", 6L), tuple("2002", 0L), tuple("2003", 1L));
	}

	@Test
	void highestBarIsAsHighAsTheDrawing() {
		var histogram = Histogram.of(Map.of(2001, 6L, 2002, 3L), this.lists);

		assertThat(histogram.bars()).extracting(Histogram.Bar::height, Histogram.Bar::y)
			.containsExactly(tuple(48.0, 0.0), tuple(24.0, 24.0));
	}

	@Test
	void oneYearFarFromAllOthersStretchesNothing() {
		var histogram = Histogram.of(Map.of(201, 1L, 1969, 40L, 1970, 40L), this.lists);

		assertThat(histogram.bars()).extracting(Histogram.Bar::label).containsExactly("1969", "1970");
		assertThat(histogram.years()).isEqualTo(new CentralYears(1969, 1970, 1, 0));
	}

	@Test
	void barsFillTheDrawing() {
		var bars = Histogram.of(Map.of(2001, 6L, 2008, 3L), this.lists).bars();

		assertThat(bars.get(7).x() + bars.get(7).width()).isEqualTo(Histogram.WIDTH);
	}

	@Test
	void barLeadsToTheListOfItsYears() {
		assertThat(Histogram.of(Map.of(2002, 1L), this.lists).bars()).extracting(Histogram.Bar::address)
			.containsExactly("/2002-2002");
	}

	@Test
	void oneBarHasNothingToCompareWith() {
		assertThat(Histogram.of(Map.of(2002, 1L), this.lists).isDrawn()).isFalse();
		assertThat(Histogram.of(Map.of(2002, 1L, 2003, 1L), this.lists).isDrawn()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1969, 1976, 8, 1969", "1945, 1990, 23, 1944–1945", "1861, 2008, 30, 1860–1864",
			"1776, 2025, 26, 1770–1779" })
	void longSpansAreDrawnInRunsOfYears(int first, int last, int bars, String firstLabel) {
		var counts = IntStream.rangeClosed(first, last)
			.boxed()
			.collect(Collectors.toMap(Function.identity(), (year) -> 1L));

		var histogram = Histogram.of(counts, this.lists);

		assertThat(histogram.bars()).hasSizeBetween(bars - 1, bars + 1)
			.first()
			.hasFieldOrPropertyWithValue("label", firstLabel);
		assertThat(histogram.bars().stream().mapToLong(Histogram.Bar::count).sum()).isEqualTo(counts.size());
	}

	@Test
	void withoutDatesThereIsNothingToDraw() {
		assertThat(Histogram.of(Map.of(), this.lists).bars()).isEmpty();
	}

}
