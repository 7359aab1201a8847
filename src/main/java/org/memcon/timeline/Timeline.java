package org.memcon.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations.MonthCount;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.chart.CentralYears;
import org.memcon.search.CatalogQuery;

/**
 * The conversations and events on a line of years, or of the months of one, as a drawing
 * of {@link #WIDTH} by {@link #HEIGHT}. Conversations and contacts that would touch stand
 * one above the other, on four levels; public events stand below the line. Years far from
 * all others have no marks.
 */
public record Timeline(List<TimelineTick> ticks, List<TimelineMark> marks, double barWidth, CentralYears years) {

	static final int WIDTH = 960;

	static final int HEIGHT = 120;

	private static final int MARGIN = 24;

	private static final int MIN_DISTANCE = 18;

	private static final int EVENT_DEPTH = 8;

	private static final int MAX_BAR = 72;

	private static final int MIN_BAR = 2;

	private static final int MAX_TICKS = 16;

	/** The begin of a year or month on the line. */
	record TimelineTick(String label, double x) {
	}

	/** Draws the conversations of all years, each with a mark of its own. */
	public static Timeline of(List<ConversationListEntry> entries) {
		return of(entries, List.of());
	}

	/** Draws all years; those with events alone beside the others have no marks. */
	static Timeline of(List<ConversationListEntry> entries, List<ContextEvent> events) {
		var items = TimelineItem.of(entries, events);
		var years = CentralYears.of(items.stream()
			.filter((item) -> item.entry() != null || entries.isEmpty())
			.collect(Collectors.groupingBy((item) -> item.day().getYear(), TreeMap::new, Collectors.counting())));
		return items.isEmpty() ? ofYears(List.of()) : of(items, years);
	}

	/** Draws one year by its months. */
	static Timeline ofYear(int year, List<ConversationListEntry> entries, List<ContextEvent> events) {
		return of(TimelineItem.of(entries, events), new CentralYears(year, year, 0, 0));
	}

	private static Timeline of(List<TimelineItem> items, CentralYears years) {
		var scale = new TimelineScale(years.first(), years.last());
		var marks = new ArrayList<TimelineMark>();
		items.stream()
			.filter((item) -> years.contains(item.day().getYear()))
			.forEach((item) -> marks.add(mark(item, scale.x(item.day()), marks)));
		return new Timeline(scale.ticks(), marks, 0, years);
	}

	private static TimelineMark mark(TimelineItem item, double x, List<TimelineMark> before) {
		var level = before.stream()
			.filter((mark) -> x - mark.x() < MIN_DISTANCE && mark.y() < TimelineMark.BASE)
			.mapToInt(Timeline::level)
			.max();
		return new TimelineMark(x,
				item.isPublicEvent() ? TimelineMark.BASE + EVENT_DEPTH
						: TimelineMark.BASE - 16
								- MIN_DISTANCE * (level.isPresent() ? level.getAsInt() + 1 : 0) % (MIN_DISTANCE * 4),
				item.entry(), item.event(), String.valueOf(item.day().getYear()), 1);
	}

	/** Draws a bar for each year. */
	public static Timeline ofYears(List<YearCount> counts) {
		if (counts.isEmpty()) {
			return new Timeline(List.of(), List.of(), 0, CentralYears.NONE);
		}
		var years = CentralYears
			.of(new TreeMap<>(counts.stream().collect(Collectors.toMap(YearCount::year, YearCount::count))));
		var scale = new TimelineScale(years.first(), years.last());
		var shown = counts.stream().filter((it) -> years.contains(it.year())).toList();
		var highest = shown.stream().mapToLong(YearCount::count).max().orElse(1);
		return new Timeline(scale.ticks(), shown.stream().map((year) -> {
			var label = String.valueOf(year.year());
			return bar(scale.x(LocalDate.of(year.year(), 1, 1)), year.count(), highest, label, label);
		}).toList(), scale.barWidth(1), years);
	}

	/** Draws a bar for each month of a year, and its public events. */
	static Timeline ofMonths(int year, List<MonthCount> counts, List<ContextEvent> events) {
		var scale = new TimelineScale(year, year);
		var highest = counts.stream().mapToLong(MonthCount::count).max().orElse(1);
		var marks = Stream.concat(
				counts.stream()
					.map((month) -> bar(scale.x(LocalDate.of(year, month.month(), 1)), month.count(), highest,
							Month.of(month.month()).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year,
							"%d-%02d".formatted(year, month.month()))),
				TimelineItem.of(List.of(), events)
					.stream()
					.filter(TimelineItem::isPublicEvent)
					.map((item) -> mark(item, scale.x(item.day()), List.of())));
		return new Timeline(scale.ticks(), marks.toList(), scale.barWidth(12), new CentralYears(year, year, 0, 0));
	}

	private static TimelineMark bar(double x, long count, long highest, String label, String period) {
		var height = MIN_BAR + (MAX_BAR - MIN_BAR) * (double) count / highest;
		return new TimelineMark(x, TimelineMark.BASE - rounded(height), label, count, list(period));
	}

	/** The list of the records of a year or month. */
	static String list(String period) {
		return CatalogQuery.EVERYTHING.withDates(period, period).address();
	}

	public boolean hasBars() {
		return this.marks.stream().anyMatch(TimelineMark::isBar);
	}

	public boolean hasPapers() {
		return this.marks.stream().anyMatch(TimelineMark::isPaper);
	}

	public boolean hasContacts() {
		return this.marks.stream().anyMatch(TimelineMark::isContact);
	}

	public boolean hasEvents() {
		return this.marks.stream().anyMatch(TimelineMark::isPublicEvent);
	}

	private static double rounded(double points) {
		return Math.round(10 * points) / 10.0;
	}

	private static int level(TimelineMark mark) {
		return (int) Math.round((TimelineMark.BASE - 16 - mark.y()) / MIN_DISTANCE);
	}

	/** The line from the beginning of the first year to the end of the last. */
	private record TimelineScale(int first, int last) {

		double x(LocalDate day) {
			var years = day.getYear() - this.first + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
			return rounded(MARGIN + years * yearWidth());
		}

		private double yearWidth() {
			return (WIDTH - 2.0 * MARGIN) / (this.last - this.first + 1);
		}

		/**
		 * The width of the bar of a year or of a part of it, with a gap to the next where
		 * there is room.
		 */
		double barWidth(int parts) {
			var width = yearWidth() / parts;
			return rounded(Math.min(MARGIN, Math.max(width - 2, 0.8 * width)));
		}

		List<TimelineTick> ticks() {
			if (this.first == this.last) {
				return Stream.of(Month.values())
					.map((month) -> new TimelineTick(month.getDisplayName(TextStyle.SHORT, Locale.UK),
							x(LocalDate.of(this.first, month, 1))))
					.toList();
			}
			var step = 1 + (this.last - this.first) / MAX_TICKS;
			return IntStream.rangeClosed(this.first, this.last + 1)
				.filter((year) -> (year - this.first) % step == 0)
				.mapToObj((year) -> new TimelineTick(String.valueOf(year), x(LocalDate.of(year, 1, 1))))
				.toList();
		}

	}

}
