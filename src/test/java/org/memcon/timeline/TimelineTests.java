package org.memcon.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations.MonthCount;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.chart.CentralYears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TimelineTests {

	@Test
	void yearWithMoreRecordsHasALargerMark() {
		var timelineMarks = Timeline.ofYears(List.of(new YearCount(2001, 1), new YearCount(2002, 200))).marks();

		assertThat(timelineMarks.get(0).height()).isLessThan(timelineMarks.get(1).height());
	}

	@Test
	void letterHasAMarkOfItsOwn() {
		var letter = SampleRecords.entry(1, "2001-06-16", RecordForm.LETTER);
		var minutes = SampleRecords.entry(2, "2001-06-17", RecordForm.MEETING);

		var timeline = Timeline.of(List.of(letter, minutes));

		assertThat(timeline.hasPapers()).isTrue();
		assertThat(timeline.marks()).extracting(TimelineMark::isPaper, TimelineMark::isMeeting, TimelineMark::isCall)
			.containsExactly(tuple(true, false, false), tuple(false, true, false));
	}

	@Test
	void oneYearFarFromAllOthersStretchesNothing() {
		var entries = Stream.concat(Stream.of("0201-06-05"), Stream.generate(() -> "2001-06-16").limit(20))
			.map((day) -> SampleRecords.entry(1, day))
			.toList();
		var years = List.of(new YearCount(1861, 300), new YearCount(1900, 300), new YearCount(9999, 2));

		assertThat(Timeline.of(entries).marks()).hasSize(20);
		assertThat(Timeline.of(entries).years().before()).isEqualTo(1);
		assertThat(Timeline.ofYears(years).marks()).extracting(TimelineMark::label).containsExactly("1861", "1900");
		assertThat(Timeline.ofYears(years).years()).isEqualTo(new CentralYears(1861, 1900, 0, 2));
	}

	@Test
	void marksStandInOrderOfTime() {
		var timeline = Timeline.of(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2003-03-18"),
				SampleRecords.entry(3, "2008-04-06")));

		assertThat(timeline.marks()).extracting(TimelineMark::x).isSorted();
		assertThat(timeline.marks()).extracting(TimelineMark::address)
			.containsExactly("/conversations/c1", "/conversations/c2", "/conversations/c3");
	}

	@Test
	void marksThatWouldTouchStandOneAboveTheOther() {
		var timelineMarks = Timeline.of(List.of(SampleRecords.entry(1, "2001-11-08"),
				SampleRecords.entry(2, "2001-11-13"), SampleRecords.entry(3, "2008-04-06")))
			.marks();

		assertThat(timelineMarks.get(1).y()).isLessThan(timelineMarks.get(0).y());
		assertThat(timelineMarks.get(2).y()).isEqualTo(timelineMarks.get(0).y());
	}

	@Test
	void publicEventsStandBelowTheLineAndContactsAmongTheConversations() {
		var timeline = Timeline.of(List.of(SampleRecords.entry(1, "2001-09-12")),
				List.of(event("attacks", "2001-09-11", false), event("call", "2001-09-10", true)));

		assertThat(timeline.marks()).extracting(TimelineMark::styleClass)
			.containsExactly("mark-contact", "mark-event", "mark-memcon");
		assertThat(timeline.marks()).extracting((mark) -> mark.y() > TimelineMark.BASE)
			.containsExactly(false, true, false);
		assertThat(timeline.marks().get(2).y()).isLessThan(timeline.marks().get(0).y());
		assertThat(timeline.marks()).extracting(TimelineMark::address)
			.containsExactly("#call", "#attacks", "/conversations/c1");
	}

	@Test
	void eventsFarFromTheConversationsStretchNothing() {
		var timeline = Timeline.of(List.of(SampleRecords.entry(1, "1975-09-12"), SampleRecords.entry(1, "1976-09-12")),
				List.of(event("attacks", "2001-09-11", false)));

		assertThat(timeline.marks()).hasSize(2);
		assertThat(Timeline.of(List.of(), List.of(event("attacks", "2001-09-11", false))).marks()).hasSize(1);
	}

	@Test
	void oneYearIsDividedByItsMonths() {
		var ticks = Timeline.ofYear(2001, List.of(SampleRecords.entry(1, "2001-12-31")), List.of()).ticks();

		assertThat(ticks).hasSize(12).extracting(Timeline.TimelineTick::label).startsWith("Jan", "Feb");
		assertThat(ticks).extracting(Timeline.TimelineTick::x).isSorted();
	}

	@Test
	void monthWithTooManyRecordsIsABarThatLeadsToItsList() {
		var timeline = Timeline.ofMonths(1975, List.of(new MonthCount(3, 200), new MonthCount(12, 2)),
				List.of(event("treaty", "1975-08-01", false), event("call", "1975-08-02", true)));

		assertThat(timeline.marks()).extracting(TimelineMark::label, TimelineMark::address)
			.containsExactly(tuple("March 1975", "/conversations?from=1975-03&to=1975-03"),
					tuple("December 1975", "/conversations?from=1975-12&to=1975-12"), tuple("1975", "#treaty"));
	}

	private static ContextEvent event(String slug, String day, boolean contact) {
		return new ContextEvent(slug, "Event", LocalDate.parse(day), LocalDate.parse(day), contact, "");
	}

	@Test
	void everythingStandsInsideTheDrawing() {
		var entries = IntStream.rangeClosed(1, 120)
			.mapToObj((i) -> SampleRecords.entry(i, "20%02d-01-01".formatted(i / 12)))
			.toList();

		var timeline = Timeline.of(entries);

		assertThat(timeline.marks()).extracting(TimelineMark::x).allMatch((x) -> x >= 7 && x <= Timeline.WIDTH - 7);
		assertThat(timeline.marks()).extracting(TimelineMark::y).allMatch((y) -> y >= 7 && y <= TimelineMark.BASE);
		assertThat(timeline.ticks()).extracting(Timeline.TimelineTick::x)
			.allMatch((x) -> x >= 0 && x <= Timeline.WIDTH);
	}

	@Test
	void yearsAreTicked() {
		assertThat(Timeline.of(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2003-03-18")))
			.ticks()).extracting(Timeline.TimelineTick::label).containsExactly("2001", "2002", "2003", "2004");
	}

	@Test
	void longTimesAreTickedSparsely() {
		assertThat(Timeline.of(List.of(SampleRecords.entry(1, "1861-06-16"), SampleRecords.entry(2, "2008-03-18")))
			.ticks()).hasSizeLessThan(20);
	}

	@Test
	void oneYearIsALineToo() {
		assertThat(Timeline.of(List.of(SampleRecords.entry(1, "2001-12-31"))).marks().get(0).x())
			.isLessThan(Timeline.WIDTH);
	}

	@Test
	void undatedConversationsStandOnNoLine() {
		assertThat(Timeline.of(List.of(SampleRecords.entry(1, ""))).marks()).isEmpty();
		assertThat(Timeline.of(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, ""))).marks())
			.hasSize(1);
	}

	@Test
	void manyConversationsStandByTheYear() {
		var timeline = Timeline.ofYears(List.of(new YearCount(2001, 900), new YearCount(2003, 1100)));

		assertThat(timeline.marks()).extracting(TimelineMark::address)
			.containsExactly("/conversations?from=2001&to=2001", "/conversations?from=2003&to=2003");
		assertThat(timeline.marks()).extracting(TimelineMark::count).containsExactly(900L, 1100L);
	}

	@Test
	void emptyArchiveHasAnEmptyLine() {
		assertThat(Timeline.of(List.of()).ticks()).isEmpty();
		assertThat(Timeline.ofYears(List.of()).ticks()).isEmpty();
	}

}
