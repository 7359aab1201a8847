package org.memcon.search;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateRangeTests {

	@ParameterizedTest
	@CsvSource({ "2001, 2001-01-01, 2001-12-31", "2001-02, 2001-02-01, 2001-02-28", "2004-02, 2004-02-01, 2004-02-29",
			"2001-9, 2001-09-01, 2001-09-30", "2001-09-12, 2001-09-12, 2001-09-12", "' 2001 ', 2001-01-01, 2001-12-31",
			"0000, 0000-01-01, 0000-12-31", "9999, 9999-01-01, 9999-12-31" })
	void yearMonthOrDayIsUnderstood(String typed, LocalDate first, LocalDate last) {
		var range = new DateRange(typed, typed);

		assertThat(range.first()).isEqualTo(first);
		assertThat(range.last()).isEqualTo(last);
		assertThat(range.fromProblem()).isNull();
		assertThat(range.toProblem()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001-13-45", "2001-13", "2001-02-30", "2001-00", "99999", "200", "20010912", "yesterday",
			"2001-", "-2001", "2001-9-12-1", "٢٠٠١", "2001/09/12", "2001-09-12T09:29", "<b>", "2001\u0000", "*" })
	void invalidDateDoesNotNarrowAndHasAProblem(String typed) {
		var range = new DateRange(typed, typed);

		assertThat(range.isOpen()).isTrue();
		assertThat(range.fromProblem()).isEqualTo("catalog.dates.problem");
		assertThat(range.toProblem()).isEqualTo("catalog.dates.problem");
		assertThat(range.validFrom() + range.validTo()).isEmpty();
	}

	@Test
	void endBeforeTheBeginningIsAProblem() {
		assertThat(new DateRange("2003", "2001").toProblem()).isEqualTo("catalog.dates.order");
	}

	@Test
	void eitherEndMayBeOpen() {
		assertThat(new DateRange("2003", "").isOpen()).isFalse();
		assertThat(new DateRange("", "2003").isOpen()).isFalse();
		assertThat(DateRange.ALWAYS.isOpen()).isTrue();
		assertThat(DateRange.ALWAYS.fromProblem()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2001, 2003, 2002, 2002, true", "2001, 2003, 2004, 2005, false", "2001-12, '', 2001, 2001, true",
			"'', 2001-01, 2001, 2001, true", "2002, '', 2001, 2001, false", "'', '', 2001, 2001, false" })
	void yearsOfTheRangeAreChosen(String from, String to, int first, int last, boolean touches) {
		assertThat(new DateRange(from, to).touches(first, last)).isEqualTo(touches);
	}

}
