package org.memcon.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.CentralYears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HistogramTests {

	@Test
	void yearsBetweenHaveBarsToo() {
		var histogram = Histogram.of(Map.of("2001", 6L, "2003", 1L), CatalogQuery.EVERYTHING);

		assertThat(histogram.bars()).extracting(Histogram.Bar::label, Histogram.Bar::count)
			.containsExactly(tuple("2001", 6L), tuple("2002", 0L), tuple("2003", 1L));
	}

	@Test
	void highestBarIsAsHighAsTheDrawing() {
		var histogram = Histogram.of(Map.of("2001", 6L, "2002", 3L), CatalogQuery.EVERYTHING);

		assertThat(histogram.bars()).extracting(Histogram.Bar::height, Histogram.Bar::y)
			.containsExactly(tuple(48.0, 0.0), tuple(24.0, 24.0));
	}

	@Test
	void oneYearFarFromAllOthersStretchesNothing() {
		var histogram = Histogram.of(Map.of("201", 1L, "1969", 40L, "1970", 40L), CatalogQuery.EVERYTHING);

		assertThat(histogram.bars()).extracting(Histogram.Bar::label).containsExactly("1969", "1970");
		assertThat(histogram.years()).isEqualTo(new CentralYears(1969, 1970, 1, 0));
	}

	@Test
	void barsFillTheDrawing() {
		var bars = Histogram.of(Map.of("2001", 6L, "2008", 3L), CatalogQuery.EVERYTHING).bars();

		assertThat(bars.get(7).x() + bars.get(7).width()).isEqualTo(Histogram.WIDTH);
	}

	@Test
	void barNarrowsTheListToItsYear() {
		var query = CatalogQueryTests.query("/conversations?q=iraq&from=2001&to=2003&page=2");

		assertThat(Histogram.of(Map.of("2002", 1L), query).bars()).extracting(Histogram.Bar::address)
			.containsExactly("/conversations?q=iraq&from=2002&to=2002");
	}

	@Test
	void chosenYearsAreShaded() {
		var query = CatalogQueryTests.query("/conversations?from=2002-05");

		assertThat(Histogram.of(Map.of("2001", 1L, "2002", 1L), query).bars()).extracting(Histogram.Bar::chosen)
			.containsExactly(false, true);
	}

	@ParameterizedTest
	@CsvSource({ "1969, 1976, 8, 1969", "1945, 1990, 23, 1944–1945", "1861, 2008, 30, 1860–1864",
			"1776, 2025, 26, 1770–1779" })
	void longSpansAreDrawnInRunsOfYears(int first, int last, int bars, String firstLabel) {
		var counts = IntStream.rangeClosed(first, last)
			.boxed()
			.collect(Collectors.toMap(String::valueOf, (year) -> 1L));

		var histogram = Histogram.of(counts, CatalogQuery.EVERYTHING);

		assertThat(histogram.bars()).hasSizeBetween(bars - 1, bars + 1)
			.first()
			.hasFieldOrPropertyWithValue("label", firstLabel);
		assertThat(histogram.bars().stream().mapToLong(Histogram.Bar::count).sum()).isEqualTo(counts.size());
	}

	@Test
	void withoutDatesThereIsNothingToDraw() {
		assertThat(Histogram.of(Map.of(), CatalogQuery.EVERYTHING).bars()).isEmpty();
	}

}
