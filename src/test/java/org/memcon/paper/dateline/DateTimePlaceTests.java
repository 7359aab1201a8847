package org.memcon.paper.dateline;

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
					"March 4, 1994, 11:30 a.m.-1:15 p.m.|1994-03-04|11:30|13:15|-|-",
					"March 4, 1994, 11:30 a.m. - 1:15|1994-03-04|11:30|13:15|-|-",
					"March 4, 1994, 11:30-1:15|1994-03-04|11:30|13:15|-|-",
					"March 4, 1994, 12:10-12:40 p.m. (U) Testburg|1994-03-04|12:10|12:40|-|(U) Testburg",
					"4 March 1994, 1530-1600 Testburg|1994-03-04|15:30|16:00|-|Testburg",
					"March 4, 1994 Testburg, Testland (S)|1994-03-04|-|-|-|Testburg, Testland",
					"Dec. 14, 1995, 9:55 a.m.|1995-12-14|09:55|-|-|-", "March 4, 1994|1994-03-04|-|-|-|-",
					"Friday, March 4, 1994, 10:40 a.m. - 12:30 p.m., Test House|1994-03-04|10:40|12:30|-|Test House",
					"Mar. 4, 1994 (Friday) 1430 hours|1994-03-04|14:30|-|-|-",
					"Fri., 4 Mar 94, 1430 hrs., Testburg|1994-03-04|14:30|-|-|Testburg",
					"March 4, 1994 0930Z|1994-03-04|09:30|-|+00:00|-",
					"March 4, 1994, 9:30 a.m. (E.S.T.)|1994-03-04|09:30|-|-05:00|-",
					"March 4, 1994, noon|1994-03-04|12:00|-|-|-",
					"March 4, 1994, 11:30 to 12 noon, Testburg|1994-03-04|11:30|12:00|-|Testburg",
					"March 4, 1994, noon - 1:30, Testburg|1994-03-04|12:00|13:30|-|Testburg",
					"March 4, 1994, midnight|1994-03-04|00:00|-|-|-",
					"March 4, 1994, 10 a.m. local time, Testburg|1994-03-04|10:00|-|-|Testburg",
					"March 4, 1994, 3-4:15 p.m.|1994-03-04|15:00|16:15|-|-",
					"10:50-11:45 a.m., March 4, 1994, Testburg|1994-03-04|10:50|11:45|-|Testburg",
					"West Wing Office 10:50-11:45 a.m. March 4, 1994|1994-03-04|10:50|11:45|-|West Wing Office",
					"March 4, 1994, Room 1203, Test House|1994-03-04|-|-|-|Room 1203, Test House",
					"March 4, 1994, Test House, 3:15 p.m.|1994-03-04|15:15|-|-|Test House",
					"March 4, 1994, 3:15 p.iti. - 4:13 p.m. EDT Oval Office|1994-03-04|15:15|16:13|-04:00|Oval Office",
					"March 4, 1994, 3:15 p.qq. - 4:13 p.m. EDT Oval Office|1994-03-04|-|-|-|Oval Office",
					"Fri 4 Mar 94, Sun Valley|1994-03-04|-|-|-|Sun Valley",
					"March 4, 1994, by telephone|1994-03-04|-|-|-|-", "10/15/1986|1986-10-15|-|-|-|-",
					"15/10/86 Testburg|1986-10-15|-|-|-|Testburg", "1986-10-11, 10:40|1986-10-11|10:40|-|-|-",
					"11 Oct 86|1986-10-11|-|-|-|-", "11-OCT-1986|1986-10-11|-|-|-|-",
					"October 7, 1986|1986-10-07|-|-|-|-", "7 October, '86|1986-10-07|-|-|-|-",
					"OCTOBER 7 1986 TESTBURG|1986-10-07|-|-|-|TESTBURG",
					"7th of October, 1986, midnight Testburg|1986-10-07|00:00|-|-|Testburg",
					"Tuesday the 7th of October 1986 at noon Testburg|1986-10-07|12:00|-|-|Testburg",
					"October the 7th, 1986|1986-10-07|-|-|-|-", "7 Oct 86 0930L Testburg|1986-10-07|09:30|-|-|Testburg",
					"October 7, 1986, Room 1203B, Testburg|1986-10-07|-|-|-|Room 1203B, Testburg",
					"October 7, 1986, approximately 10:30 a.m. Testburg|1986-10-07|10:30|-|-|Testburg" })
	void readsDayTimesAndPlace(String printed, String day, String start, String end, String zone, String place) {
		var dateline = DateTimePlace.read(printed).dateline();

		assertThat(dateline.startsOn()).isEqualTo(day);
		assertThat(dateline.endsOn()).isEqualTo(day);
		assertThat(dateline.startsAt()).isEqualTo(time(start));
		assertThat(dateline.endsAt()).isEqualTo(time(end));
		assertThat(dateline.zone()).isEqualTo(zone);
		assertThat(dateline.place()).isEqualTo(place);
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.HIGH);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "October 11-12, 1986|1986-10-11|1986-10-12|HIGH",
			"11/12 October 1986|1986-10-11|1986-10-12|HIGH", "October 31 - November 1, 1986|1986-10-31|1986-11-01|HIGH",
			"31 October to 1 November 1986|1986-10-31|1986-11-01|HIGH",
			"December 31, 1985 - January 1, 1986|1985-12-31|1986-01-01|HIGH",
			"October 11, 1986, 11:50 p.m. - 12:20 a.m.|1986-10-11|1986-10-12|HIGH",
			"October 11, 1986, 11:50-12:20 a.m.|1986-10-11|1986-10-12|HIGH",
			"October 11, 1986, 2330-0030|1986-10-11|1986-10-12|HIGH",
			"October 11, 1986, 11:00 p.m. to midnight|1986-10-11|1986-10-12|HIGH",
			"October 1986|1986-10-01|1986-10-31|LOW", "10/11/1986|1986-10-11|1986-10-11|LOW",
			"11.10.1986|1986-10-11|1986-10-11|LOW", "October l1, l986|1986-10-11|1986-10-11|MEDIUM",
			"April l, 1994|1994-04-01|1994-04-01|MEDIUM", "October l1, l986, lO:OO a.m.|1986-10-11|1986-10-11|MEDIUM",
			"the 11th and 12th of October 1986|1986-10-11|1986-10-12|HIGH" })
	void readsSeveralDaysAndHowCertainTheyAre(String printed, String first, String last, Certainty certainty) {
		var dateline = DateTimePlace.read(printed).dateline();

		assertThat(dateline.startsOn()).isEqualTo(first);
		assertThat(dateline.endsOn()).isEqualTo(last);
		assertThat(dateline.dateCertainty()).isEqualTo(certainty);
		assertThat(dateline.datePrinted()).isEqualTo(printed);
		assertThat(dateline.place()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Friday, March 4, 1994, 10:40 a.m., Test House|Friday, March 4, 1994, 10:40 a.m.",
					"March 4, 1994, Test House, 3:15 p.m.|March 4, 1994, 3:15 p.m.",
					"Mar. 4, 1994 (Friday) 1430 hours|Mar. 4, 1994 (Friday) 1430 hours",
					"March 4, 1994, 3:15 p.iti. Oval Office|March 4, 1994, 3:15 p.iti.",
					"March 4, 1994, by telephone (U)|March 4, 1994, by telephone" })
	void keepsAllPrintedWordsButThePlace(String printed, String kept) {
		assertThat(DateTimePlace.read(printed).dateline().datePrinted()).isEqualTo(kept);
	}

	@Test
	void aPlaceWithoutADayIsThePlace() {
		var dateline = DateTimePlace.read("The Oval Office").dateline();

		assertThat(dateline.place()).isEqualTo("The Oval Office");
		assertThat(dateline.datePrinted()).isNull();
	}

	@Test
	void aMonthThatIsReadBadlyIsLessCertain() {
		var dateline = DateTimePlace.read("Ju1y 13, 1995").dateline();

		assertThat(dateline.startsOn()).isEqualTo("1995-07-13");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(dateline.datePrinted()).isEqualTo("Ju1y 13, 1995");
	}

	@ParameterizedTest
	@ValueSource(strings = { "July 13", "July 45, 1995", "Smarch 13, 1995", "yesterday" })
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
