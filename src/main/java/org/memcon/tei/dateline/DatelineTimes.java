package org.memcon.tei.dateline;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The time of day, or its beginning and end, that the words behind a date print. An hour
 * that may be of either half of the day is none.
 */
record DatelineTimes(@Nullable LocalTime start, @Nullable LocalTime end) {

	static final DatelineTimes NONE = new DatelineTimes(null, null);

	private static final String POINT = "(?:(\\d{1,2})(?:([:.]?)(\\d{2}))?\\s*([ap]\\.?\\s?m\\b\\.?|Z\\b|hours\\b|hrs\\b)?"
			+ "|\\b(noon|midnight)\\b)";

	private static final Pattern TIMES = Pattern.compile(
			"(?<![\\d:.$])" + POINT + "(?:\\s*(?:[-–—]+|\\bto\\b|\\buntil\\b)\\s*" + POINT + ")?(?!\\d)",
			Pattern.CASE_INSENSITIVE);

	static DatelineTimes in(String words) {
		return TIMES.matcher(words.split("[\\[;]|(?i)\\brec(?:eive|’|')?d\\b", 2)[0])
			.results()
			.map(DatelineTimes::read)
			.filter((times) -> times.start() != null)
			.findFirst()
			.orElse(NONE);
	}

	private static DatelineTimes read(MatchResult match) {
		var start = Point.of(match, 0);
		var end = Point.of(match, 5);
		var endsAt = end.time(null);
		if (start.isWithoutHalf() && endsAt != null) {
			return new DatelineTimes(before(start, end, endsAt), endsAt);
		}
		var startsAt = start.time(null);
		if (startsAt == null && end.isOf24Hours()) {
			return new DatelineTimes(start.time(end.half()), endsAt);
		}
		if (startsAt == null || !end.isWithoutHalf()) {
			return new DatelineTimes(startsAt, endsAt);
		}
		return new DatelineTimes(startsAt,
				end.time((startsAt.getHour() < 12 && end.isNotBefore(startsAt)) ? "am" : "pm"));
	}

	/** Begins in the same half of the day, "3:30–4:10 p.m.", or else in the morning. */
	private static @Nullable LocalTime before(Point start, Point end, LocalTime endsAt) {
		if (end.isMidnight()) {
			return start.time("pm");
		}
		var same = start.time((endsAt.getHour() < 12) ? "am" : "pm");
		return (same == null || same.isAfter(endsAt)) ? start.time("am") : same;
	}

	/** One time as printed. */
	private record Point(int hour, int minute, String half, boolean isTimeOfDay) {

		static Point of(MatchResult match, int group) {
			var word = match.group(group + 5);
			if (word != null) {
				return new Point(12, 0, word.equalsIgnoreCase("noon") ? "pm" : "am", true);
			}
			if (match.group(group + 1) == null) {
				return new Point(-1, 0, "", false);
			}
			var minute = match.group(group + 3);
			var half = Optional.ofNullable(match.group(group + 4))
				.map((it) -> it.toLowerCase(Locale.ROOT).replaceAll("[.\\s]", ""))
				.orElse("");
			return new Point(Integer.parseInt(match.group(group + 1)), (minute != null) ? Integer.parseInt(minute) : 0,
					half, !half.isEmpty() || ":".equals(match.group(group + 2)));
		}

		boolean isMidnight() {
			return this.isTimeOfDay && this.hour == 12 && this.half.equals("am") && this.minute == 0;
		}

		boolean isWithoutHalf() {
			return this.half.isEmpty() && this.hour >= 1 && this.hour <= 12;
		}

		/** Tells a time such as 1430Z or 15:30, which is of no half. */
		boolean isOf24Hours() {
			return this.hour <= 23 && this.minute <= 59 && !this.half.endsWith("m")
					&& (!this.half.isEmpty() || this.isTimeOfDay && this.hour > 12);
		}

		/** Tells whether it is no earlier than this, both in the morning. */
		boolean isNotBefore(LocalTime morning) {
			return this.hour % 12 * 60 + this.minute >= morning.getHour() * 60 + morning.getMinute();
		}

		/** Returns the time, in the half of the day that another point tells. */
		@Nullable LocalTime time(@Nullable String otherHalf) {
			var stated = this.half.isEmpty() ? otherHalf : this.half;
			if (stated == null || this.hour < 0 || this.minute > 59 || this.hour > 23) {
				return isOf24Hours() ? LocalTime.of(this.hour, this.minute) : null;
			}
			if (!stated.endsWith("m")) {
				return LocalTime.of(this.hour, this.minute);
			}
			return (this.hour < 1 || this.hour > 12) ? null
					: LocalTime.of(this.hour % 12 + (stated.equals("pm") ? 12 : 0), this.minute);
		}

	}

}
