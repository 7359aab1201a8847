package org.memcon.tei.dateline;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TeiDateTests {

	@ParameterizedTest
	@CsvSource({ "1969-02-17, 1969-02-17, 1969-02-17,,", "1969-02-17T11:45:00, 1969-02-17, 1969-02-17, 11:45,",
			"1969-02-17T11:45, 1969-02-17, 1969-02-17, 11:45,", "1969-02-17T11:45:30.5, 1969-02-17, 1969-02-17, 11:45,",
			"1969-02-17T23:45:00-05:00, 1969-02-17, 1969-02-17, 23:45, -05:00",
			"1900-02-17T11:45:00-04:56, 1900-02-17, 1900-02-17, 11:45, -04:56",
			"1900-02-17T11:45:00+00:09, 1900-02-17, 1900-02-17, 11:45, +00:09",
			"1969-02-17T11:45:00Z, 1969-02-17, 1969-02-17, 11:45, Z",
			"1969-02-17-05:00, 1969-02-17, 1969-02-17,, -05:00", "1968-02, 1968-02-01, 1968-02-29,,",
			"1969, 1969-01-01, 1969-12-31,,", "'  1969-02-17\n', 1969-02-17, 1969-02-17,," })
	void readsEveryShapeOfFrus(String value, LocalDate first, LocalDate last, LocalTime time, String offset) {
		assertThat(TeiDate.parse(value)).contains(new TeiDate(first, last, time, offset));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--02-17", "undated", "1969-13", "1969-02-30", "1969-02-17T25:00:00", "17.2.1969" })
	void whatIsNoDateIsNone(String value) {
		assertThat(TeiDate.parse(value)).isEmpty();
	}

	@Test
	void readsATimeWithoutItsDay() {
		assertThat(TeiDate.parseTime(" 11:30:00 ")).contains(LocalTime.of(11, 30));
		assertThat(TeiDate.parseTime("noon")).isEmpty();
	}

}
