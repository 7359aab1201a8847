package org.memcon.paper;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.evidence.Certainty;

import static org.assertj.core.api.Assertions.assertThat;

class DateTimePlaceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "July 13, 1995, 3:22-3:58 p.m. Oval Office|1995-07-13|15:22|15:58|-|Oval Office",
					"June 7, 1989, 9:46 - 9:52 am EDT The Oval Office|1989-06-07|09:46|09:52|-04:00|The Oval Office",
					"March 4, 1994, 11:30-1:15 p.m.|1994-03-04|11:30|13:15|-|-",
					"March 4, 1994, 12:10-12:40 p.m. (U) Testburg|1994-03-04|12:10|12:40|-|(U) Testburg",
					"4 March 1994, 1530-1600 Testburg|1994-03-04|15:30|16:00|-|Testburg",
					"March 4, 1994 Testburg, Testland (S)|1994-03-04|-|-|-|Testburg, Testland",
					"Dec. 14, 1995, 9:55 a.m.|1995-12-14|09:55|-|-|-" })
	void readsDayTimesAndPlace(String printed, String day, String start, String end, String zone, String place) {
		var dateline = DateTimePlace.read(printed).dateline();

		assertThat(dateline.startsOn()).isEqualTo(day);
		assertThat(dateline.startsAt()).isEqualTo(time(start));
		assertThat(dateline.endsAt()).isEqualTo(time(end));
		assertThat(dateline.zone()).isEqualTo(zone);
		assertThat(dateline.place()).isEqualTo(place);
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.HIGH);
	}

	@Test
	void aMonthThatIsReadBadlyIsLessCertain() {
		var dateline = DateTimePlace.read("Ju1y 13, 1995").dateline();

		assertThat(dateline.startsOn()).isEqualTo("1995-07-13");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(dateline.datePrinted()).isEqualTo("Ju1y 13, 1995");
	}

	@ParameterizedTest
	@ValueSource(strings = { "July 1995", "July 13", "July 45, 1995", "Smarch 13, 1995", "yesterday" })
	void aDayIsNeverGuessed(String printed) {
		var dateline = DateTimePlace.read(printed).dateline();

		assertThat(dateline.startsOn()).isNull();
		assertThat(dateline.datePrinted()).isEqualTo(printed);
	}

	@Test
	void keepsTheTimesAsPrinted() {
		var dateTimePlace = DateTimePlace.read("July 13, 1995, 3:22-3:58 p.m. EDT");

		assertThat(dateTimePlace.startPrinted()).isEqualTo("3:22");
		assertThat(dateTimePlace.endPrinted()).isEqualTo("3:58 p.m.");
		assertThat(dateTimePlace.zonePrinted()).isEqualTo("EDT");
	}

	private static @Nullable LocalTime time(@Nullable String text) {
		return (text != null) ? LocalTime.parse(text) : null;
	}

}
