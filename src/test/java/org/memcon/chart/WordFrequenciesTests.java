package org.memcon.chart;

import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.search.CatalogQuery;
import org.memcon.words.PlainText;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class WordFrequenciesTests {

	@Autowired
	WordFrequencies frequencies;

	@Autowired
	JdbcClient jdbc;

	/** A passage with the year of its record. */
	record DatedPassage(String year, String text) {
	}

	@Test
	void everyWordOfTheTextsIsCounted() {
		assertThat(this.frequencies.words(CatalogQuery.EVERYTHING)).isEqualTo(byYear(PlainText::countWords));
	}

	@Test
	void everyPlaceOfAWordCountsOnce() {
		var counts = byYear((text) -> Pattern.compile("(?i)\\b(treaty|treaties)\\b").matcher(text).results().count());

		counts.values().removeIf((count) -> count == 0);
		assertThat(this.frequencies.occurrences(CatalogQuery.EVERYTHING.withWords("treaty")))
			.containsAllEntriesOf(counts);
	}

	@Test
	void phraseCountsWhereItStandsWhole() {
		var counts = byYear((text) -> Pattern.compile("(?i)\\bABM Treaty\\b").matcher(text).results().count());

		assertThat(counts.get("2001")).isPositive();
		var found = this.frequencies.occurrences(CatalogQuery.EVERYTHING.withWords("\"ABM Treaty\""));
		assertThat(found.get("2001")).isEqualTo(counts.get("2001"));
	}

	@Test
	void filtersOfTheListNarrowTheCount() {
		var list = CatalogQuery.EVERYTHING.withDates("2001", "2001");

		assertThat(this.frequencies.words(list)).containsOnlyKeys("2001");
	}

	private Map<String, Long> byYear(ToLongFunction<String> count) {
		return this.jdbc.sql("""
				select year(c.starts_on) as "year", t.text as text from turns t
				join conversations c on c.id = t.conversation_id
				""")
			.query(DatedPassage.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(DatedPassage::year,
					Collectors.summingLong((it) -> count.applyAsLong(it.text()))));
	}

}
