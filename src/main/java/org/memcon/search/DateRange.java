package org.memcon.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A range of dates as typed, with a year, a month or a day at either end. An invalid date
 * does not narrow the list and gives the reason.
 */
record DateRange(String from, String to) {

	static final DateRange ALWAYS = new DateRange("", "");

	private static final DateTimeFormatter FIRST_DAY = dayOf(1, 1).withResolverStyle(ResolverStyle.STRICT);

	/** The smart resolver takes the last day of a month for its 31st. */
	private static final DateTimeFormatter LAST_DAY = dayOf(12, 31).withResolverStyle(ResolverStyle.SMART);

	DateRange {
		from = from.strip();
		to = to.strip();
	}

	/** The format of a date that may lack its day, or its month and day. */
	private static DateTimeFormatter dayOf(int month, int day) {
		return new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
			.optionalStart()
			.appendLiteral('-')
			.appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
			.optionalStart()
			.appendLiteral('-')
			.appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
			.optionalEnd()
			.optionalEnd()
			.parseDefaulting(ChronoField.MONTH_OF_YEAR, month)
			.parseDefaulting(ChronoField.DAY_OF_MONTH, day)
			.toFormatter(Locale.ROOT);
	}

	boolean isOpen() {
		return first() == null && last() == null;
	}

	/** The first day, if a valid one is given. */
	@Nullable LocalDate first() {
		return day(this.from, FIRST_DAY);
	}

	/** The last day, if a valid one is given. */
	@Nullable LocalDate last() {
		return day(validTo(), LAST_DAY);
	}

	private static @Nullable LocalDate day(String typed, DateTimeFormatter format) {
		try {
			return LocalDate.parse(typed, format);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** The beginning as typed, if it is valid. */
	String validFrom() {
		return isInvalid(this.from) ? "" : this.from;
	}

	/** The end as typed, if it is valid. */
	String validTo() {
		return isInvalid(this.to) ? "" : this.to;
	}

	private static boolean isInvalid(String typed) {
		return !typed.isEmpty() && day(typed, FIRST_DAY) == null;
	}

	/** The message key of the problem with the beginning. */
	public @Nullable String fromProblem() {
		return isInvalid(this.from) ? "catalog.dates.problem" : null;
	}

	/** The message key of the problem with the end. */
	public @Nullable String toProblem() {
		if (isInvalid(this.to)) {
			return "catalog.dates.problem";
		}
		var first = first();
		var last = last();
		return (first != null && last != null && last.isBefore(first)) ? "catalog.dates.order" : null;
	}

	boolean touches(int firstYear, int lastYear) {
		var first = first();
		var last = last();
		return !isOpen() && (first == null || first.getYear() <= lastYear)
				&& (last == null || last.getYear() >= firstYear);
	}

}
