package org.memcon.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.evidence.Certainty;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTests {

	@Test
	void chronologyPutsTimeBeforeSlugAndTheUndatedLast() {
		assertThat(List.of(dateline("2001-09-11", "2001-09-11", null).chronology("b"),
				dateline("2001-09-12", "2001-09-12", null).chronology("c"),
				dateline("2001-09-12", "2001-09-12", LocalTime.of(9, 30)).chronology("a"),
				dateline("2001-09-12", "2001-09-12", LocalTime.of(9, 30)).chronology("b"),
				dateline(null, null, null).chronology("a")))
			.isSorted();
	}

	@Test
	void secondsDoNotCount() {
		assertThat(dateline("2001-09-12", "2001-09-12", LocalTime.of(9, 30, 15)).chronology("a"))
			.isEqualTo("2001-09-12T09:30|a");
	}

	@Test
	void aDayIsOneDayAndNoOther() {
		assertThat(dateline("2001-09-12", "2001-09-12", null).isDay()).isTrue();
		assertThat(dateline("2001-09-12", "2001-09-13", null).isDay()).isFalse();
		assertThat(dateline(null, null, null).isDay()).isFalse();
	}

	@Test
	void isCalledAsPrintedOrElseAsSorted() {
		assertThat(printed("October 2001", "2001-10-01", "2001-10-31").label()).isEqualTo("October 2001");
		assertThat(dateline("2001-10-05", "2001-10-05", null).label()).isEqualTo("2001-10-05");
		assertThat(dateline("2001-10-01", "2001-10-31", null).label()).isEqualTo("2001-10-01–2001-10-31");
		assertThat(dateline(null, null, null).label()).isNull();
	}

	@Test
	void whatIsNotKnownIsNotCalledUncertain() {
		var unknown = new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null);

		assertThat(unknown.isUncertain()).isFalse();
	}

	private static Dateline printed(String words, String from, String to) {
		return new Dateline(words, LocalDate.parse(from), LocalDate.parse(to), null, null, null, Certainty.HIGH, null,
				null);
	}

	private static Dateline dateline(String from, String to, LocalTime at) {
		return new Dateline(null, (from != null) ? LocalDate.parse(from) : null,
				(to != null) ? LocalDate.parse(to) : null, at, null, null, Certainty.HIGH, null, null);
	}

}
