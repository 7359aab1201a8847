package org.memcon.tei.dateline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date attribute of TEI ({@code att.datable.w3c}): a year, a month or a day, perhaps
 * with the time at that place and its offset. A year or a month spans its first and last
 * day. The day is always the one written, never the one an offset would make of it.
 */
public record TeiDate(LocalDate first, LocalDate last, @Nullable LocalTime time, @Nullable String offset) {

	private static final Pattern SHAPE = Pattern.compile(
			"(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?(Z|[+-]\\d{2}:\\d{2})?");

	public static Optional<TeiDate> parse(String value) {
		var match = SHAPE.matcher(value.strip());
		try {
			return match.matches() ? Optional.of(read(match)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A time of day that stands without its day. */
	static Optional<LocalTime> parseTime(String value) {
		return parse("2000-01-01T" + value.strip()).map(TeiDate::time);
	}

	private static TeiDate read(Matcher match) {
		var year = Integer.parseInt(match.group(1));
		if (match.group(2) == null) {
			return new TeiDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null);
		}
		var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
		if (match.group(3) == null) {
			return new TeiDate(month.atDay(1), month.atEndOfMonth(), null, null);
		}
		var day = month.atDay(Integer.parseInt(match.group(3)));
		var time = (match.group(4) != null) ? LocalTime.parse(match.group(4)) : null;
		return new TeiDate(day, day, time, match.group(5));
	}

}
