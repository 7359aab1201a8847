package org.memcon.tei.dateline;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			April 17, 1973, 3:30–4:10 p.m. | 1973-04-17 | 1973-04-17
			17 April 1973                  | 1973-04-17 | 1973-04-17
			Monday, April 17th, 1973       | 1973-04-17 | 1973-04-17
			June 5–17, 1864.               | 1864-06-05 | 1864-06-17
			30 April–2 May 1973            | 1973-04-30 | 1973-05-02
			December 30, 1972–January 2, 1973 | 1972-12-30 | 1973-01-02
			the 4th of July, 1776          | 1776-07-04 | 1776-07-04
			[Sept. 5, 1861.]               | 1861-09-05 | 1861-09-05
			OCT 11 1986                    | 1986-10-11 | 1986-10-11
			October 1986                   | 1986-10-01 | 1986-10-31
			4. März 1975                   | 1975-03-04 | 1975-03-04
			le 1er août 1914               | 1914-08-01 | 1914-08-01
			4 de marzo de 1975             | 1975-03-04 | 1975-03-04
			4 марта 1975                   | 1975-03-04 | 1975-03-04
			4.3.1975                       | 1975-03-04 | 1975-03-04
			1986-10-11                     | 1986-10-11 | 1986-10-11
			1986                           | 1986-01-01 | 1986-12-31
			June 18, 0031Z                 | 1969-06-18 | 1969-06-18
			""")
	void readsADateThatIsPrintedClearly(String words, LocalDate first, LocalDate last) {
		assertThat(PrintedDate.in(words, 1969)).hasValueSatisfying((date) -> {
			assertThat(date.first()).isEqualTo(first);
			assertThat(date.last()).isEqualTo(last);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "undated", "May 23 [24], 1949", "January 9/22, 1905", "circa April 17, 1973",
			"April 17, 1973?", "April 31, 1973", "April 17, 1973, and May 3, 1974", "10/11/1986", "Room 4, 1st floor",
			"[undated; before April 17, 1973]", "May 4, 1973 [sic]" })
	void whatIsNotClearIsNone(String words) {
		assertThat(PrintedDate.in(words, 1969)).isEmpty();
	}

	@Test
	void aDayWithoutAnyYearIsNone() {
		assertThat(PrintedDate.in("June 18", null)).isEmpty();
	}

}
