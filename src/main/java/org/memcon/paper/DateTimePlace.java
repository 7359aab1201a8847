package org.memcon.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.text.PortionMarks;
import org.memcon.paper.text.StringSimilarity;

/**
 * Reads "July 13, 1995, 3:22-3:58 p.m. Oval Office": a day, the times and the place.
 * Missing parts stay empty; a day is never guessed.
 */
record DateTimePlace(Dateline dateline, @Nullable String startPrinted, @Nullable String endPrinted,
		@Nullable String zonePrinted) {

	static final DateTimePlace UNKNOWN = new DateTimePlace(
			new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null), null, null, null);

	private static final Pattern DAY = Pattern
		.compile("\\b([A-Z][\\p{L}0-9]{2,8}\\.?) (\\d{1,2})(?:st|nd|rd|th)?[,.]? ?((?:19|20)\\d\\d)"
				+ "|\\b(\\d{1,2}) ([A-Z][\\p{L}0-9]{2,8}\\.?),? ((?:19|20)\\d\\d)");

	private static final String HOUR = "(\\d{1,2})[:.]?(\\d\\d) ?([ap]\\.? ?m\\b\\.?)?";

	private static final Pattern TIMES = Pattern.compile("(?i)\\b" + HOUR + "(?: ?(?:-+|–|—|to|until) ?" + HOUR
			+ ")?(?: ?\\(?(?-i:([ECMP][SD]T|GMT|UTC|BST|CET|CEST))\\)?)?");

	private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("EST", "-05:00"),
			Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
			Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"),
			Map.entry("PDT", "-07:00"), Map.entry("GMT", "+00:00"), Map.entry("UTC", "+00:00"),
			Map.entry("BST", "+01:00"), Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"));

	/** The least similarity of a month: "Ju1y" is July. */
	private static final double LIKE_A_MONTH = 0.75;

	static DateTimePlace read(String printed) {
		return DAY.matcher(printed)
			.results()
			.flatMap((match) -> day(match).map((day) -> read(printed, match, day)).stream())
			.findFirst()
			.orElseGet(() -> placeOnly(printed));
	}

	private static DateTimePlace placeOnly(String printed) {
		var text = PortionMarks.withoutPortionMark(printed).strip();
		return text.isEmpty() ? UNKNOWN : new DateTimePlace(
				new Dateline(text, null, null, null, null, null, Certainty.LOW, null, null), null, null, null);
	}

	private static DateTimePlace read(String printed, MatchResult match, ReadDay day) {
		var matcher = TIMES.matcher(printed).region(match.end(), printed.length());
		var times = matcher.find() ? matcher.toMatchResult() : null;
		var end = (times != null) ? times.end() : match.end();
		var place = place(printed.substring(0, match.start()) + " " + printed.substring(end));
		var dateline = new Dateline(printed.substring(match.start(), end).strip(), day.date(), day.date(),
				(times != null) ? start(times) : null, (times != null) ? end(times) : null,
				(times != null && times.group(7) != null) ? ZONES.get(times.group(7)) : null, day.certainty(),
				place.orElse(null), place.isPresent() ? Certainty.HIGH : null);
		return (times != null) ? new DateTimePlace(dateline, printed(times, 1), printed(times, 4), times.group(7))
				: new DateTimePlace(dateline, null, null, null);
	}

	/** A day as read, and the certainty of its reading. */
	private record ReadDay(LocalDate date, Certainty certainty) {
	}

	private static Optional<ReadDay> day(MatchResult match) {
		var isMonthFirst = match.group(1) != null;
		var printed = match.group(isMonthFirst ? 1 : 5);
		var day = Integer.parseInt(match.group(isMonthFirst ? 2 : 4));
		var year = Integer.parseInt(match.group(isMonthFirst ? 3 : 6));
		return month(printed).filter((month) -> YearMonth.of(year, month).isValidDay(day))
			.map((month) -> new ReadDay(LocalDate.of(year, month, day),
					isExact(printed, month) ? Certainty.HIGH : Certainty.MEDIUM));
	}

	private static boolean isExact(String printed, Month month) {
		return month.name().startsWith(printed.toUpperCase(Locale.ROOT).replace(".", ""));
	}

	private static Optional<Month> month(String printed) {
		return Arrays.stream(Month.values())
			.filter((month) -> isExact(printed, month))
			.findFirst()
			.or(() -> Arrays.stream(Month.values())
				.filter((month) -> isLike(printed, month))
				.max(Comparator.comparingDouble((month) -> StringSimilarity.of(printed, month.name()))));
	}

	private static boolean isLike(String printed, Month month) {
		return StringSimilarity.lettersOnly(printed).length() == month.name().length()
				&& StringSimilarity.of(printed, month.name()) >= LIKE_A_MONTH;
	}

	private static @Nullable String printed(MatchResult times, int group) {
		if (times.group(group) == null) {
			return null;
		}
		var end = (times.group(group + 2) != null) ? times.end(group + 2) : times.end(group + 1);
		return times.group().substring(times.start(group) - times.start(), end - times.start());
	}

	private static @Nullable LocalTime end(MatchResult times) {
		return (times.group(4) != null) ? time(times.group(4), times.group(5), times.group(6)) : null;
	}

	/**
	 * The start: "3:22-3:58 p.m." begins in the afternoon, "11:30-1:15 p.m." in the
	 * morning.
	 */
	private static @Nullable LocalTime start(MatchResult times) {
		if (times.group(3) != null || times.group(6) == null) {
			return time(times.group(1), times.group(2), times.group(3));
		}
		var sameHalf = time(times.group(1), times.group(2), times.group(6));
		var end = end(times);
		return (sameHalf != null && end != null && sameHalf.isAfter(end)) ? time(times.group(1), times.group(2), "am")
				: sameHalf;
	}

	private static @Nullable LocalTime time(String hours, String minutes, @Nullable String half) {
		var hour = Integer.parseInt(hours);
		var minute = Integer.parseInt(minutes);
		if (half != null) {
			hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
		}
		return (hour < 24 && minute < 60) ? LocalTime.of(hour, minute) : null;
	}

	private static Optional<String> place(String rest) {
		var place = PortionMarks.withoutPortionMark(rest.replaceAll("^[\\s,;.]+|[\\s,;]+$", ""));
		return (StringSimilarity.lettersOnly(place).length() > 2) ? Optional.of(place) : Optional.empty();
	}

}
