package org.memcon.tei.dateline;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTimesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			, 3:30–4:10 p.m.            | 15:30 | 16:10
			, 11:30–1:15 p.m.           | 11:30 | 13:15
			, 11:45 a.m.–12:45 p.m.     | 11:45 | 12:45
			, 10:30 a.m.–noon           | 10:30 | 12:00
			, 11–noon                   | 11:00 | 12:00
			, 10 p.m. to midnight       | 22:00 | 00:00
			, noon                      | 12:00 |
			, midnight.                 | 00:00 |
			, 12:20 a.m.                | 00:20 |
			—4 P. M.                    | 16:00 |
			, 9:30 a.m.–1:15            | 09:30 | 13:15
			, 0031Z                     | 00:31 |
			, 1430–1510 hours           | 14:30 | 15:10
			, 15:30–16:10               | 15:30 | 16:10
			, 4 p.m. [5 p.m.]           | 16:00 |
			, 3:30 [4:30] p.m.          |       |
			, 3:30                      |       |
			, No. 4                     |       |
			, 13:75 p.m.                |       |
			, received 7 p.m.           |       |
			.                           |       |
			""")
	void readsTheTimesAsPrinted(String words, LocalTime start, LocalTime end) {
		assertThat(DatelineTimes.in(words)).isEqualTo(new DatelineTimes(start, end));
	}

}
