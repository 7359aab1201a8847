package org.memcon.tei.dateline;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;
import org.memcon.tei.markup.TeiDocument;

import static org.assertj.core.api.Assertions.assertThat;

class TeiDatelineTests {

	private final Findings findings = new Findings("file.xml");

	@Test
	void keepsWhatIsPrintedAndSortsByTheAttributes() {
		var dateline = read("""
				<dateline><placeName cert="medium">Washington</placeName>, <date from="1969-02-17T11:45:00-05:00"
				to="1969-02-17T12:45:00-05:00" cert="high">February 17 [18], 1969</date></dateline>""");

		assertThat(dateline).isEqualTo(new Dateline("February 17 [18], 1969", LocalDate.of(1969, 2, 17),
				LocalDate.of(1969, 2, 17), LocalTime.of(11, 45), LocalTime.of(12, 45), "-05:00", Certainty.HIGH,
				"Washington", Certainty.MEDIUM));
	}

	@Test
	void aRangeBoundsADayThatIsNotKnownExactly() {
		var dateline = read("<dateline><date notBefore=\"1969-02\" notAfter=\"1970\">undated</date></dateline>");

		assertThat(dateline.startsOn()).isEqualTo("1969-02-01");
		assertThat(dateline.endsOn()).isEqualTo("1970-12-31");
		assertThat(dateline.isDay()).isFalse();
		assertThat(dateline.place()).isNull();
		assertThat(dateline.placeCertainty()).isNull();
	}

	@Test
	void readsTheTimeBesideTheDate() {
		var dateline = read("""
				<dateline>Glassboro, <placeName>New Jersey</placeName>, <date when="1967-06-23">June 23, 1967</date>,
				<time from="11:30:00" to="13:30:00">11:30 a.m.–1:30 p.m.</time></dateline>""");

		assertThat(dateline.place()).isEqualTo("Glassboro, New Jersey");
		assertThat(dateline.datePrinted()).isEqualTo("June 23, 1967, 11:30 a.m.–1:30 p.m.");
		assertThat(dateline.startsAt()).isEqualTo("11:30");
		assertThat(dateline.endsAt()).isEqualTo("13:30");
	}

	@Test
	void keepsTheWordsBehindTheDate() {
		var dateline = read("<dateline><date when=\"1969-11-06\">November 6, 1969</date>, noon.</dateline>");

		assertThat(dateline.datePrinted()).isEqualTo("November 6, 1969, noon");
	}

	@Test
	void keepsThePointOfAnAbbreviation() {
		var dateline = read("<dateline><date when=\"1964-01-08\">January 8, 1964, 6 p.m.</date></dateline>");

		assertThat(dateline.datePrinted()).isEqualTo("January 8, 1964, 6 p.m.");
	}

	@Test
	void aDateThatTheEditorsInferredIsOfLowCertainty() {
		var dateline = read("<dateline><date when=\"1969-02-17\" ana=\"#date_undated-x\">undated</date></dateline>");

		assertThat(dateline.startsOn()).isEqualTo("1969-02-17");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void anUndatedDocumentIsSortedByTheGuessOfTheVolume() {
		var dateline = dateline("1969-03-01T00:00:00-05:00", "1969-03-31T23:59:59-05:00");

		assertThat(dateline.startsOn()).isEqualTo("1969-03-01");
		assertThat(dateline.endsOn()).isEqualTo("1969-03-31");
		assertThat(dateline.startsAt()).isNull();
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void theSpanOfTheVolumeIsNoGuess() {
		var dateline = dateline("1969-03-01T00:00:00-05:00", "1972-03-31T23:59:59-05:00");

		assertThat(dateline.startsOn()).isNull();
	}

	@Test
	void theDateOfAnAttachmentIsNotTheDocuments() {
		var dateline = read("<attachment><dateline><date when=\"1969-02-17\">17</date></dateline></attachment>");

		assertThat(dateline.startsOn()).isNull();
	}

	@Test
	void findsTheDatelineInTheCloser() {
		var dateline = read("<closer><dateline><date when=\"1869-02-17\">17</date></dateline></closer>");

		assertThat(dateline.startsOn()).isEqualTo("1869-02-17");
	}

	@Test
	void theDayIsTheOneOfThePlaceWhateverTheInstantSays() {
		var div = TeiFixtures.tei("""
				<div type="document" frus:doc-dateTime-min="1969-06-17T19:31:00-05:00"
				frus:doc-dateTime-max="1969-06-17T19:31:00-05:00"><dateline>
				<date when="1969-06-18T00:31:00+00:00">June 18, 1969, 0031Z</date></dateline></div>""");

		var dateline = new TeiDateline(new TeiDocument(div), this.findings).read();

		assertThat(dateline.startsOn()).isEqualTo("1969-06-18");
		assertThat(dateline.startsAt()).isEqualTo("00:31");
	}

	@Test
	void aDateThatIsOnlyBoundedIsOfLowCertainty() {
		var dateline = read(
				"<dateline><date notBefore=\"1969-02-01\" notAfter=\"1969-02-28\">February</date></dateline>");

		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void aBoundIsNoTimeOfDay() {
		var dateline = read("""
				<dateline><date notBefore="1970-07-17T00:00:00-04:00" notAfter="1970-07-20T10:30:00-04:00"
				ana="#date_undated-x">undated</date></dateline>""");

		assertThat(dateline.startsOn()).isEqualTo("1970-07-17");
		assertThat(dateline.startsAt()).isNull();
	}

	@Test
	void aDateInPlaceOfUndatedIsOfLowCertainty() {
		var dateline = read("<dateline><date when=\"1969-02-17\">undated</date></dateline>");

		assertThat(dateline.datePrinted()).isEqualTo("undated");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void theCorrectionOfTheEditorsCounts() {
		var dateline = read("""
				<dateline><placeName>Paris</placeName>, <date when="1949-05-23">May 23</date>
				<date when="1949-05-24">[24], 1949</date></dateline>""");

		assertThat(dateline.datePrinted()).isEqualTo("May 23 [24], 1949");
		assertThat(dateline.startsOn()).isEqualTo("1949-05-24");
	}

	@Test
	void ofTwoCalendarsTheGregorianCounts() {
		var dateline = read("""
				<dateline><date when="1905-01-09" calendar="julian">January 9</date>/<date when="1905-01-22"
				calendar="gregorian">22, 1905</date></dateline>""");

		assertThat(dateline.startsOn()).isEqualTo("1905-01-22");
	}

	@Test
	void ofSeveralDatelinesTheOneWithADateCounts() {
		var dateline = read("""
				<opener><dateline>Department of State</dateline></opener>
				<dateline><hi rend="italic">Rome, <date when="1949-05-23">May 23, 1949</date></hi></dateline>""");

		assertThat(dateline.startsOn()).isEqualTo("1949-05-23");
	}

	@Test
	void aDateOfAYearlessDayFallsBackOnTheVolumesGuess() {
		var div = TeiFixtures.tei("""
				<div type="document" frus:doc-dateTime-min="1969-02-17T00:00:00-05:00"
				frus:doc-dateTime-max="1969-02-17T23:59:59-05:00"><dateline>
				<date when="--02-17">17 February</date></dateline></div>""");

		var dateline = new TeiDateline(new TeiDocument(div), this.findings).read();

		assertThat(dateline.startsOn()).isEqualTo("1969-02-17");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void whatIsNoDateIsAFinding() {
		read("<dateline>\n<date when=\"--02-17\">17 February</date></dateline>");

		assertThat(this.findings.list()).extracting(Finding::toString)
			.contains("file.xml:2: warning: date/@when is not a date: \"--02-17\"");
	}

	@Test
	void anUnknownCertaintyIsAFindingAndLow() {
		var dateline = read("<dateline><date when=\"1969-02-17\" cert=\"hihg\">17</date></dateline>");

		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
		assertThat(this.findings.list()).hasSize(1);
	}

	@Test
	void aPrintedDayGoesBeforeAnAttributeThatContradictsIt() {
		var dateline = read("""
				<dateline>\n<date from="1973-04-30T15:30:00" to="1973-04-30T16:10:00">April 17, 1973,
				3:30–4:10 p.m.</date></dateline>""");

		assertThat(dateline.startsOn()).isEqualTo("1973-04-17");
		assertThat(dateline.endsOn()).isEqualTo("1973-04-17");
		assertThat(dateline.startsAt()).isEqualTo("15:30");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
		assertThat(this.findings.list()).extracting(Finding::toString)
			.containsExactly("file.xml:2: warning: the date printed, \"April 17, 1973, 3:30–4:10 p.m.\","
					+ " contradicts the attributes, 1973-04-30; the printed one is taken");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0201-06-05 | June 5–17, 1864. | 1864-06-05 | 1864-06-17
			1974-04-17 | 17 April 1973    | 1973-04-17 | 1973-04-17
			1973-05-17 | April 17         | 1973-04-17 | 1973-04-17
			1973-05-17 | April, 1973      | 1973-04-01 | 1973-04-30
			1973-05    | April 17, 1973   | 1973-04-17 | 1973-04-17
			""")
	void yearMonthAndDayAreReadFromThePrint(String when, String printed, LocalDate first, LocalDate last) {
		var dateline = read("<dateline><date when=\"%s\">%s</date></dateline>".formatted(when, printed));

		assertThat(dateline.startsOn()).isEqualTo(first);
		assertThat(dateline.endsOn()).isEqualTo(last);
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
		assertThat(this.findings.list()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			when="1973-04-17"              | April 17–19, 1973
			when="1973-04-17"              | April 1973
			when="1949-05-24"              | May 23 [24], 1949
			when="1905-01-22" calendar="julian gregorian" | January 9, 1905
			when="1973-04-18" ana="#date_apparent-typo-x" | April 17, 1973
			""")
	void whatAgreesOrIsNotClearIsLeftAlone(String attributes, String printed) {
		var dateline = read("<dateline><date %s>%s</date></dateline>".formatted(attributes, printed));

		assertThat(attributes).contains(String.valueOf(dateline.startsOn()));
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void aMorePrecisePrintNeedsNoFinding() {
		assertThat(read("<dateline><date when=\"1973-04\">April 17, 1973</date></dateline>").startsOn())
			.isEqualTo("1973-04-17");
		assertThat(this.findings.list()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0201-06-05, 201", "1064-06-05, 1064", "2994-06-05, 2994" })
	void aYearThatIsHardlyTrueIsAFinding(String when, int year) {
		var dateline = read("<dateline><date when=\"%s\">in spring</date></dateline>".formatted(when));

		assertThat(dateline.startsOn()).isEqualTo(when);
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the year %d is hardly that of a conversation".formatted(year));
	}

	@Test
	void aMisprintedYearDoesNotGoBeforeALikelyOne() {
		var dateline = read("<dateline><date when=\"1964-06-05\">June 5, 1064</date></dateline>");

		assertThat(dateline.startsOn()).isEqualTo("1964-06-05");
		assertThat(dateline.dateCertainty()).isEqualTo(Certainty.LOW);
	}

	@Test
	void aClearDateNeedsNoAttribute() {
		var dateline = read("<dateline>Vienna, <date>4 March 1975, 3–4:15 p.m.</date></dateline>");

		assertThat(dateline)
			.isEqualTo(new Dateline("4 March 1975, 3–4:15 p.m.", LocalDate.of(1975, 3, 4), LocalDate.of(1975, 3, 4),
					LocalTime.of(15, 0), LocalTime.of(16, 15), null, Certainty.HIGH, "Vienna", Certainty.HIGH));
	}

	@Test
	void aClearDateNeedsNoElement() {
		var dateline = read("<dateline><placeName>Wien</placeName>, am 4. März 1975</dateline>");

		assertThat(dateline.startsOn()).isEqualTo("1975-03-04");
		assertThat(dateline.datePrinted()).isEqualTo("4. März 1975");
		assertThat(dateline.place()).isEqualTo("Wien");
	}

	@Test
	void theTimeIsTheOnePrinted() {
		var dateline = read("""
				<dateline><date from="1964-09-12T10:30:00-04:00" to="1964-09-12T11:00:00-04:00">September 12, 1964,
				10–11:30 a.m.</date></dateline>""");

		assertThat(dateline.startsAt()).isEqualTo("10:00");
		assertThat(dateline.endsAt()).isEqualTo("11:30");
		assertThat(dateline.zone()).isEqualTo("-04:00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Berlin, den                              | Berlin
			<placeName>München</placeName>, am       | München
			Paris, le                                | Paris
			[<placeName>Moscow</placeName>],         | Moscow
			[Moscow?],                               | Moscow?
			Geneva [?],                              | Geneva
			Washington, D.C.,                        | Washington, D.C.
			Den Haag,                                | Den Haag
			[                                        |
			*No. 4.[8]                               |
			[Untitled]                               |
			""")
	void aPlaceIsNothingButThePlace(String words, String place) {
		var dateline = read("<dateline>" + words + " <date when=\"1975-03-04\">4 March 1975</date></dateline>");

		assertThat(dateline.place()).isEqualTo(place);
	}

	@Test
	void halfAPairOfBracketsIsNoPartOfADate() {
		var dateline = read("<dateline>[<placeName>Moscow</placeName>, <date>undated</date>]</dateline>");

		assertThat(dateline.datePrinted()).isEqualTo("undated");
		assertThat(dateline.place()).isEqualTo("Moscow");
	}

	@Test
	void aNumberIsNoDate() {
		assertThat(read("<dateline><date>*No. 4.[8]</date></dateline>").datePrinted()).isNull();
	}

	private Dateline read(String content) {
		return new TeiDateline(TeiFixtures.document(content), this.findings).read();
	}

	private Dateline dateline(String min, String max) {
		var div = TeiFixtures.tei("""
				<div type="document" frus:doc-dateTime-min="%s" frus:doc-dateTime-max="%s">
				<dateline><date>undated</date></dateline></div>""".formatted(min, max));
		return new TeiDateline(new TeiDocument(div), this.findings).read();
	}

}
