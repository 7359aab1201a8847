package org.memcon.paper.dateline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.text.StringSimilarity;

/**
 * A day as printed, or several ("October 11-12, 1986"), and its position in the text. A
 * month without a day spans its first and last one.
 */
record PrintedDay(int start, int end, LocalDate first, LocalDate last, Certainty certainty) {

	private static final String MONTH = "([A-Z][\\p{L}0-9]{2,8}\\.?)";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String YEAR = "(?:19|20)\\d\\d";

	private static final String TO = " ?(?:-+|–|—|/|&|\\bto\\b|\\band\\b|\\bthrough\\b) ?";

	private static final Pattern RANGE = Pattern.compile(TO);

	/** "October 11, 1986", "Oct. 11-12, '86", "October 31 to November 1, 1986". */
	private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " ?(?:the )?" + DAY + "(?:" + TO + "(?:"
			+ MONTH + " )?" + DAY + ")?[,.]? ?(" + YEAR + "|['’]\\d\\d)(?!\\d)");

	/**
	 * "11 October 1986", "11-Oct-86", "11 and 12 October 1986", "the 11th of October".
	 */
	private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d:])(?:\\bthe )?(?:" + DAY + "(?: " + MONTH + ")?"
			+ TO + "(?:the )?)?" + DAY + "(?:[ .-]?| of )" + MONTH + "[,.-]? ?(" + YEAR + "|['’]?\\d\\d)(?![\\d:.])");

	private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(" + YEAR + ")([-/])(\\d\\d)\\2(\\d\\d)(?!\\d)");

	private static final Pattern NUMBERS = Pattern
		.compile("(?<![\\d:.])(\\d{1,2})([/.-])(\\d{1,2})\\2(" + YEAR + "|\\d\\d)(?!\\d)");

	private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + ",? (?:of )?(" + YEAR + ")(?!\\d)");

	private static final List<PrintedForm> FORMS = List.of(
			new PrintedForm(MONTH_FIRST, (match) -> words(match, 2, 1, 4, 3)),
			new PrintedForm(DAY_FIRST, (match) -> words(match, 1, 2, 3, 4)),
			new PrintedForm(YEAR_FIRST, PrintedDay::yearFirst), new PrintedForm(NUMBERS, PrintedDay::numbers),
			new PrintedForm(MONTH_ALONE, PrintedDay::monthAlone));

	/** The least similarity of a month: "Ju1y" is July. */
	private static final double LIKE_A_MONTH = 0.75;

	private static final int MONTHS = 12;

	/** The first year of the twentieth century among those with two digits. */
	private static final int FIRST_SHORT_YEAR = 30;

	/** A way to print a day, and its reading. */
	private record PrintedForm(Pattern pattern, Function<MatchResult, PrintedDay> reading) {

		Optional<PrintedDay> first(String text) {
			return this.pattern.matcher(text).results().flatMap((match) -> read(match).stream()).findFirst();
		}

		Optional<PrintedDay> read(MatchResult match) {
			try {
				return Optional.of(this.reading.apply(match));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	}

	static Optional<PrintedDay> find(String text) {
		return FORMS.stream().flatMap((form) -> form.first(text).map((day) -> day.to(text, form)).stream()).findFirst();
	}

	/** The same day with letters that were read as digits. */
	PrintedDay uncertain() {
		return new PrintedDay(this.start, this.end, this.first, this.last,
				(this.certainty == Certainty.LOW) ? Certainty.LOW : Certainty.MEDIUM);
	}

	static boolean isMonth(String printed) {
		return Arrays.stream(Month.values()).anyMatch((month) -> isExact(printed, month) || isLike(printed, month));
	}

	/** Extends it to a second day behind it: "December 31, 1985 - January 1, 1986". */
	private PrintedDay to(String text, PrintedForm form) {
		var range = RANGE.matcher(text).region(this.end, text.length());
		var second = form.pattern().matcher(text);
		if (!range.lookingAt() || !second.find(range.end()) || second.start() != range.end()) {
			return this;
		}
		return form.read(second)
			.filter((day) -> day.last.isAfter(this.last))
			.map((day) -> new PrintedDay(this.start, day.end, this.first, day.last, this.certainty))
			.orElse(this);
	}

	private static PrintedDay words(MatchResult match, int firstDay, int firstMonth, int day, int month) {
		var printed = Objects.requireNonNullElse(match.group(month), match.group(firstMonth));
		var dayPrinted = Objects.requireNonNullElse(match.group(day), match.group(firstDay));
		var months = YearMonth.of(year(match.group(5)), month(printed));
		var last = months.atDay(Integer.parseInt(dayPrinted));
		var first = LocalDate.of(months.getYear(), month(Objects.requireNonNullElse(match.group(firstMonth), printed)),
				Integer.parseInt(Objects.requireNonNullElse(match.group(firstDay), dayPrinted)));
		if (last.isBefore(first)) {
			throw new DateTimeException(match.group());
		}
		return new PrintedDay(match.start(), match.end(), first, last,
				isExact(printed, months.getMonth()) ? Certainty.HIGH : Certainty.MEDIUM);
	}

	private static PrintedDay yearFirst(MatchResult match) {
		return day(match, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)), 1, Certainty.HIGH);
	}

	/** Reads the American order, with low certainty if the other one is a day too. */
	private static PrintedDay numbers(MatchResult match) {
		var one = Integer.parseInt(match.group(1));
		var other = Integer.parseInt(match.group(3));
		var certainty = (one == other || Math.max(one, other) > MONTHS) ? Certainty.HIGH : Certainty.LOW;
		var isDayFirst = one > MONTHS || other <= MONTHS && match.group(2).equals(".");
		return isDayFirst ? day(match, other, one, 4, certainty) : day(match, one, other, 4, certainty);
	}

	private static PrintedDay day(MatchResult match, int month, int day, int yearGroup, Certainty certainty) {
		var date = LocalDate.of(year(match.group(yearGroup)), month, day);
		return new PrintedDay(match.start(), match.end(), date, date, certainty);
	}

	private static PrintedDay monthAlone(MatchResult match) {
		var month = YearMonth.of(year(match.group(2)), month(match.group(1)));
		return new PrintedDay(match.start(), match.end(), month.atDay(1), month.atEndOfMonth(), Certainty.LOW);
	}

	private static int year(String printed) {
		var year = Integer.parseInt(printed.replaceAll("\\D", ""));
		return (year > 99) ? year : year + ((year < FIRST_SHORT_YEAR) ? 2000 : 1900);
	}

	private static Month month(String printed) {
		return Arrays.stream(Month.values())
			.filter((month) -> isExact(printed, month))
			.findFirst()
			.or(() -> Arrays.stream(Month.values())
				.filter((month) -> isLike(printed, month))
				.max(Comparator.comparingDouble((month) -> StringSimilarity.of(printed, month.name()))))
			.orElseThrow(() -> new DateTimeException(printed));
	}

	private static boolean isExact(String printed, Month month) {
		return month.name().startsWith(printed.toUpperCase(Locale.ROOT).replace(".", ""));
	}

	private static boolean isLike(String printed, Month month) {
		return StringSimilarity.lettersOnly(printed).length() == month.name().length()
				&& StringSimilarity.of(printed, month.name()) >= LIKE_A_MONTH;
	}

}
