package org.memcon.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.chart.CentralYears;
import org.memcon.search.CatalogQuery;

/**
 * The conversations on a line of years, as a drawing of {@link #WIDTH} by
 * {@link #HEIGHT}. Marks that would touch stand one above the other; years far from all
 * others have none.
 */
record Timeline(List<TimelineTick> ticks, List<TimelineMark> marks, double barWidth, CentralYears years) {

	static final int WIDTH = 960;

	static final int HEIGHT = 120;

	static final int BASE = 86;

	private static final int MARGIN = 24;

	private static final int MIN_DISTANCE = 18;

	private static final int MAX_BAR = 72;

	private static final int MIN_BAR = 2;

	private static final int MAX_TICKS = 16;

	/** A year on the line. */
	record TimelineTick(int year, double x) {
	}

	/**
	 * A conversation, or all of one year where there are too many for marks of their own.
	 */
	record TimelineMark(double x, double y, @Nullable ConversationListEntry entry, int year, long count,
			String address) {

		public boolean isCall() {
			return this.entry != null && this.entry.form() == RecordForm.TELCON;
		}

		public boolean isMeeting() {
			return this.entry != null && this.entry.form().isConversation() && !isCall();
		}

		/** The height of the bar of a year, which grows with its records. */
		public double height() {
			return BASE - this.y;
		}

		/**
		 * Tells whether this is a letter or another document that records no
		 * conversation.
		 */
		public boolean isPaper() {
			return this.entry != null && !this.entry.form().isConversation();
		}

	}

	public boolean hasYears() {
		return this.marks.stream().anyMatch((mark) -> mark.entry() == null);
	}

	public boolean hasPapers() {
		return this.marks.stream().anyMatch(TimelineMark::isPaper);
	}

	static Timeline of(List<ConversationListEntry> entries) {
		var dated = entries.stream().filter((entry) -> entry.dateline().startsOn() != null).toList();
		if (dated.isEmpty()) {
			return new Timeline(List.of(), List.of(), 0, CentralYears.NONE);
		}
		var years = CentralYears.of(dated.stream()
			.collect(Collectors.groupingBy(ConversationListEntry::year, TreeMap::new, Collectors.counting())));
		var scale = new TimelineScale(years.first(), years.last());
		var marks = new ArrayList<TimelineMark>();
		for (var entry : dated.stream().filter((it) -> years.contains(it.year())).toList()) {
			var x = scale.x(Objects.requireNonNull(entry.dateline().startsOn()));
			var level = marks.stream().filter((mark) -> x - mark.x() < MIN_DISTANCE).mapToInt(Timeline::level).max();
			marks.add(new TimelineMark(x,
					BASE - 16 - MIN_DISTANCE * (level.isPresent() ? level.getAsInt() + 1 : 0) % (MIN_DISTANCE * 4),
					entry, entry.year(), 1, entry.address().toString()));
		}
		return new Timeline(scale.ticks(), marks, 0, years);
	}

	static Timeline ofYears(List<YearCount> counts) {
		if (counts.isEmpty()) {
			return new Timeline(List.of(), List.of(), 0, CentralYears.NONE);
		}
		var years = CentralYears
			.of(new TreeMap<>(counts.stream().collect(Collectors.toMap(YearCount::year, YearCount::count))));
		var scale = new TimelineScale(years.first(), years.last());
		var shown = counts.stream().filter((it) -> years.contains(it.year())).toList();
		var highest = shown.stream().mapToLong(YearCount::count).max().orElse(1);
		return new Timeline(scale.ticks(), shown.stream().map((it) -> bar(it, scale, highest)).toList(),
				scale.barWidth(), years);
	}

	private static TimelineMark bar(YearCount year, TimelineScale scale, long highest) {
		var height = MIN_BAR + (MAX_BAR - MIN_BAR) * (double) year.count() / highest;
		return new TimelineMark(scale.x(LocalDate.of(year.year(), 1, 1)), BASE - rounded(height), null, year.year(),
				year.count(), year(year.year()));
	}

	private static double rounded(double points) {
		return Math.round(10 * points) / 10.0;
	}

	private static String year(int year) {
		return CatalogQuery.EVERYTHING.withDates(String.valueOf(year), String.valueOf(year)).address();
	}

	private static int level(TimelineMark mark) {
		return (int) Math.round((BASE - 16 - mark.y()) / MIN_DISTANCE);
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

		/** The width of a year's bar, with a gap to the next where there is room. */
		double barWidth() {
			return rounded(Math.min(MARGIN, Math.max(yearWidth() - 2, 0.8 * yearWidth())));
		}

		List<TimelineTick> ticks() {
			var step = 1 + (this.last - this.first) / MAX_TICKS;
			return IntStream.rangeClosed(this.first, this.last + 1)
				.filter((year) -> (year - this.first) % step == 0)
				.mapToObj((year) -> new TimelineTick(year, x(LocalDate.of(year, 1, 1))))
				.toList();
		}

	}

}
