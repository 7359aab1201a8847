package org.memcon.tei.dateline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The one date that words state clearly, with its place in them: a day, a run of days, a
 * month or a year. Corrections, doubts and second calendars are not clear.
 */
record PrintedDate(LocalDate first, LocalDate last, int start, int end) {

	private static final Map<String, Month> MONTHS = months();

	private static final String MONTH = MONTHS.keySet()
		.stream()
		.sorted(Comparator.comparing(String::length).reversed())
		.collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})\\.?"));

	private static final String YEAR = "[12]\\d{3}(?![\\dZ])";

	private static final String TO = "\\s*(?:[-–—]|\\b(?:to|until|and|bis|und|au|et)\\b)\\s*";

	private static final String ORDINAL = "(?:st|nd|rd|th|d|er|º|°|ª|\\.)?";

	private static final String DAYS = "(?<![\\d:])(?<%1$s>\\d{1,2})" + ORDINAL + "(?:" + TO + "(?<%2$s>\\d{1,2})"
			+ ORDINAL + ")?(?![\\d:])";

	/** {@code June 5–17, 1864}, {@code 4. März 1975}, {@code October 1986}. */
	private static final Pattern DATE = Pattern
		.compile("(?<m1>" + MONTH + "),?\\s*(?:the\\s+)?" + DAYS.formatted("d1", "e1") + "(?:[,.]?\\s*(?<y1>" + YEAR
				+ "))?|" + DAYS.formatted("d2", "e2") + "\\s*(?:(?:day\\s+)?of\\s+|de\\s+)?(?<m2>" + MONTH
				+ "),?(?:\\s+(?:of|de))?(?:\\s*(?<y2>" + YEAR + "))?|(?<m3>" + MONTH + "),?\\s+(?:(?:of|de)\\s+)?(?<y3>"
				+ YEAR + ")|(?<y4>" + YEAR + ")-(?<m4>\\d\\d)-(?<d4>\\d\\d)|"
				+ "(?<![\\d.])(?<d5>\\d{1,2})\\.\\s?(?<m5>\\d{1,2})\\.\\s?(?<y5>" + YEAR + ")|^(?<y6>" + YEAR + ")$",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern RANGE = Pattern.compile(TO);

	private static final Pattern DOUBT = Pattern.compile("(?i)[?/]|\\b(?:undated|no date|circa|about|before|after"
			+ "|probably|early|late|mid|old style|between|or)\\b|(?<![.\\w])(?:ca?|n\\.\\s?d|o\\.\\s?s)\\.");

	private static final Pattern WHOLE_IN_BRACKETS = Pattern.compile("^\\[([^\\[\\]]*)\\]\\.?$");

	/** Finds the date; one without a year is of the year given, if any is. */
	static Optional<PrintedDate> in(String words, @Nullable Integer otherYear) {
		var text = WHOLE_IN_BRACKETS.matcher(words).replaceFirst(" $1 ");
		var found = DATE.matcher(text).results().limit(3).toList();
		if (found.isEmpty() || found.size() > 2 || text.contains("[")
				|| DOUBT.matcher(text.substring(0, found.get(found.size() - 1).end())).find()
				|| text.substring(found.get(0).end()).matches("(?s)\\s*[?/].*")) {
			return Optional.empty();
		}
		return read(text, found, otherYear);
	}

	private static Optional<PrintedDate> read(String text, List<MatchResult> found, @Nullable Integer otherYear) {
		var first = DatePart.of(text, found.get(0));
		var last = DatePart.of(text, found.get(found.size() - 1));
		if (found.size() > 1 && !RANGE.matcher(text.substring(found.get(0).end(), found.get(1).start())).matches()) {
			return Optional.empty();
		}
		var year = (last.year() != null) ? last.year() : otherYear;
		var begin = first.day((first.year() != null) ? first.year() : year, false);
		var end = last.day(year, true);
		return (begin.isEmpty() || end.isEmpty() || end.get().isBefore(begin.get())) ? Optional.empty() : Optional
			.of(new PrintedDate(begin.get(), end.get(), found.get(0).start(), found.get(found.size() - 1).end()));
	}

	/** Tells whether it has no day in common with these. */
	boolean contradicts(LocalDate from, LocalDate to) {
		return this.last.isBefore(from) || this.first.isAfter(to);
	}

	/** Tells whether it is within these days and says more. */
	boolean narrows(LocalDate from, LocalDate to) {
		return !this.first.isBefore(from) && !this.last.isAfter(to)
				&& from.until(to, ChronoUnit.DAYS) > this.first.until(this.last, ChronoUnit.DAYS);
	}

	private static Map<String, Month> months() {
		var months = new HashMap<String, Month>();
		for (var month : Month.values()) {
			Stream.of("en", "de", "de-AT", "fr", "es", "it", "pt", "nl", "ru")
				.map(Locale::forLanguageTag)
				.flatMap((locale) -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
					.map((style) -> month.getDisplayName(style, locale).toLowerCase(locale)))
				.forEach((name) -> months.put(name, month));
			months.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
		}
		months.put("sept", Month.SEPTEMBER);
		return months;
	}

	/** The parts of one date, as far as they are printed. */
	private record DatePart(@Nullable Integer year, @Nullable Month month, @Nullable Integer firstDay,
			@Nullable Integer lastDay) {

		static DatePart of(String text, MatchResult found) {
			var match = DATE.matcher(text);
			match.find(found.start());
			var first = number(match, "d1", "d2", "d4", "d5");
			var last = number(match, "e1", "e2");
			return new DatePart(number(match, "y1", "y2", "y3", "y4", "y5", "y6"), month(match), first,
					(last != null) ? last : first);
		}

		private static @Nullable Month month(Matcher match) {
			var number = number(match, "m4", "m5");
			if (number != null) {
				return (number >= 1 && number <= 12) ? Month.of(number) : null;
			}
			return group(match, "m1", "m2", "m3")
				.map((name) -> MONTHS.get(name.toLowerCase(Locale.ROOT).replace(".", "")))
				.orElse(null);
		}

		private static @Nullable Integer number(Matcher match, String... groups) {
			return group(match, groups).map(Integer::valueOf).orElse(null);
		}

		private static Optional<String> group(Matcher match, String... groups) {
			return Stream.of(groups).flatMap((name) -> Optional.ofNullable(match.group(name)).stream()).findFirst();
		}

		/** The first day that it may mean, or the last. */
		Optional<LocalDate> day(@Nullable Integer inYear, boolean isLast) {
			if (inYear == null) {
				return Optional.empty();
			}
			if (this.month == null) {
				return (this.firstDay != null) ? Optional.empty()
						: Optional.of(isLast ? LocalDate.of(inYear, 12, 31) : LocalDate.of(inYear, 1, 1));
			}
			var whole = YearMonth.of(inYear, this.month);
			var day = isLast ? this.lastDay : this.firstDay;
			if (day == null) {
				return Optional.of(isLast ? whole.atEndOfMonth() : whole.atDay(1));
			}
			return whole.isValidDay(day) ? Optional.of(whole.atDay(day)) : Optional.empty();
		}

	}

}
