package org.memcon.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.Conversations.YearCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days of long ago, before there were time zones and the Gregorian calendar, are kept as
 * they are, wherever the server stands.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "memcon.archive.storage=memory")
class OldDatesTests {

	private static final String SLUG = "2001-06-16-bush-putin-memcon";

	private final TimeZone zone = TimeZone.getDefault();

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Conversations conversations;

	@AfterEach
	void resetZone() {
		TimeZone.setDefault(this.zone);
	}

	@ParameterizedTest
	@CsvSource({ "1492-02-29, America/New_York", "1582-10-10, Europe/Berlin", "1700-02-28, Asia/Tokyo",
			"1864-06-05, Europe/Amsterdam", "1883-11-18, America/New_York", "1867-10-18, America/Juneau",
			"1844-12-31, Asia/Manila", "1969-02-17, Pacific/Apia" })
	void aDayStaysTheDayItIs(LocalDate day, String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));

		this.jdbc.sql("update conversations set starts_on = ?, ends_on = ?, starts_at = ? where slug = ?")
			.params(day, day, LocalTime.of(0, 15), SLUG)
			.update();

		assertThat(this.jdbc.sql("select cast(starts_on as varchar) from conversations where slug = ?")
			.param(SLUG)
			.query(String.class)
			.single()).isEqualTo(day.toString());
		assertThat(this.conversations.findBySlug(SLUG)).hasValueSatisfying((it) -> {
			assertThat(it.dateline().startsOn()).isEqualTo(day);
			assertThat(it.dateline().startsAt()).isEqualTo("00:15");
		});
		assertThat(this.conversations.countByYear()).contains(new YearCount(day.getYear(), 1));
		assertThat(this.conversations.recordCounts().first()).isEqualTo(day);
		assertThat(this.conversations.entriesOnDay(day.getMonthValue(), day.getDayOfMonth(), Limit.of(9)))
			.extracting((entry) -> entry.dateline().startsOn())
			.contains(day);
	}

}
