package org.memcon.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations.MonthCount;

/**
 * The conversations and events of one year, or of one month of a year, as the page of the
 * timeline lists them.
 *
 * @param address the page of the year, or the list of the records of a month with too
 * many of them to be shown; null where everything is shown
 * @param records the number of records that are not shown
 */
record TimelinePart(String name, @Nullable String address, long records, List<TimelineItem> items) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	/** The address of the page of a year. */
	static String address(String year) {
		return "/timeline?year=" + year;
	}

	static List<TimelinePart> years(List<TimelineItem> items) {
		return parts(items, (day) -> String.valueOf(day.getYear())).entrySet()
			.stream()
			.map((year) -> new TimelinePart(year.getKey(), address(year.getKey()), 0, year.getValue()))
			.toList();
	}

	static List<TimelinePart> months(List<TimelineItem> items) {
		return parts(items, MONTH::format).entrySet()
			.stream()
			.map((month) -> new TimelinePart(month.getKey(), null, 0, month.getValue()))
			.toList();
	}

	/** Lists the events of each month of a year, and the number of its records. */
	static List<TimelinePart> months(int year, List<MonthCount> counts, List<TimelineItem> events) {
		var records = counts.stream()
			.collect(Collectors.toMap((count) -> Month.of(count.month()), MonthCount::count, Long::sum, TreeMap::new));
		var byMonth = events.stream().collect(Collectors.groupingBy((event) -> event.day().getMonth()));
		byMonth.keySet().forEach((month) -> records.putIfAbsent(month, 0L));
		return records.entrySet().stream().map((month) -> {
			var period = YearMonth.of(year, month.getKey());
			return new TimelinePart(MONTH.format(period), Timeline.list(period.toString()), month.getValue(),
					byMonth.getOrDefault(month.getKey(), List.of()));
		}).toList();
	}

	private static Map<String, List<TimelineItem>> parts(List<TimelineItem> items, Function<LocalDate, String> name) {
		return items.stream()
			.collect(Collectors.groupingBy((item) -> name.apply(item.day()), LinkedHashMap::new, Collectors.toList()));
	}

}
