package org.memcon.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A range of dates as typed, with a year, a month or a day at either end. An invalid date
 * does not narrow the list and gives the reason.
 */
public record DateRange(String from, String to) {

	static final DateRange ALWAYS = new DateRange("", "");

	private static final Pattern FORMAT = Pattern.compile("\\d{4}(?:-\\d{1,2}(?:-\\d{1,2})?)?");

	public DateRange {
		from = from.strip();
		to = to.strip();
	}

	boolean isOpen() {
		return first() == null && last() == null;
	}

	/** The first day, if a valid one is given. */
	@Nullable LocalDate first() {
		return span(this.from).map(DaySpan::first).orElse(null);
	}

	/** The last day, if a valid one is given. */
	@Nullable LocalDate last() {
		return span(this.to).map(DaySpan::last).orElse(null);
	}

	/** The beginning as typed, if it is valid. */
	String validFrom() {
		return isInvalid(this.from) ? "" : this.from;
	}

	/** The end as typed, if it is valid. */
	String validTo() {
		return isInvalid(this.to) ? "" : this.to;
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

	private static boolean isInvalid(String typed) {
		return !typed.isEmpty() && span(typed).isEmpty();
	}

	private static Optional<DaySpan> span(String typed) {
		if (!FORMAT.matcher(typed).matches()) {
			return Optional.empty();
		}
		var parts = typed.split("-");
		var year = Integer.parseInt(parts[0]);
		try {
			return Optional.of(switch (parts.length) {
				case 1 -> new DaySpan(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
				case 2 -> month(YearMonth.of(year, Integer.parseInt(parts[1])));
				default -> day(LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
			});
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static DaySpan month(YearMonth month) {
		return new DaySpan(month.atDay(1), month.atEndOfMonth());
	}

	private static DaySpan day(LocalDate day) {
		return new DaySpan(day, day);
	}

	/** The days from a first to a last. */
	private record DaySpan(LocalDate first, LocalDate last) {
	}

}
