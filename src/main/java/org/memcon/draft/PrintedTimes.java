package org.memcon.draft;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The start and the end of a conversation as printed, and their position in the text:
 * "3:22-3:58 p.m. EDT", "1430 hours", "11:30 to noon".
 */
public record PrintedTimes(int start, int end, LocalTime startsAt, @Nullable LocalTime endsAt, String startPrinted,
		@Nullable String endPrinted, @Nullable String zonePrinted) {

	/** A half of the day; OCR reads "p.m." as "p.iti.", "p.rn." or "p,m". */
	private static final String HALF = "[ap][.,]? ?(?:m|rn|iti|itl|in|ni|nn|n1|tn|ra)\\b[.,]?";

	private static final String HOURS = "(?:hours|hrs?\\b\\.?|h\\b)";

	private static final String NOON = "(?:12(?:[:.]00)? ?)?(?:noon|midnight)\\b";

	private static final String TIME = "(?:\\d{1,2}[:.;]\\d\\d(?: ?" + HALF + "| ?" + HOURS + ")?|\\d{1,2} ?" + HALF
			+ "|\\d{4}(?= ?Z\\b)|(?<!\\p{L}{3} )\\d{4}(?=(?-i:[A-Z])\\b)|\\d{4} ?" + HOURS + "|" + NOON + ")";

	/** Four digits are the number of a room or a street where a word precedes them. */
	private static final String DIGITS = "(?<!\\p{L}{3} )\\d{4}";

	/** A zone by its name or its military letter: "0930L" is local time. */
	private static final String ZONE = "(?: ?\\(?((?-i:[ECMPA]S?D?T|GMT|UTC|Z|BST|CES?T|MSK|[ECMP]\\.[SD]\\.T\\b\\.?"
			+ "|(?<=\\d{4})[A-Z])" + "(?!\\p{L})" + "|(?:local|[A-Z]\\p{L}+) time\\b)\\)?)?";

	private static final Pattern TIMES = Pattern.compile(
			"(?i)(?<![\\d:.$/-])(?:(" + TIME + "|" + DIGITS + "|\\d{1,2}) ?(?:-+|–|—|to\\b|until\\b|till\\b|and\\b) ?("
					+ TIME + "|\\d{4})|(" + TIME + "|" + DIGITS + "))(?![\\d:])" + ZONE);

	/** "3:15 p.qq.": whatever it was, it would be read as the morning. */
	private static final Pattern UNREADABLE = Pattern.compile("(?i)\\d ?(?!" + HALF + ")[ap][.,] ?\\p{L}{1,3}\\b");

	/** A time with letters, or an hour of the afternoon. */
	private static final Pattern CLEAR = Pattern.compile(".*\\p{L}.*|(?:1[3-9]|2\\d):.*");

	private static final Map<String, String> OFFSETS = Map.ofEntries(Map.entry("EST", "-05:00"),
			Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
			Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"),
			Map.entry("PDT", "-07:00"), Map.entry("GMT", "+00:00"), Map.entry("UTC", "+00:00"),
			Map.entry("Z", "+00:00"), Map.entry("BST", "+01:00"), Map.entry("CET", "+01:00"),
			Map.entry("CEST", "+02:00"));

	/** A time of day; its half is null if none is printed. */
	private record PrintedTime(String printed, int hour, int minute, @Nullable String half) {

		private static final Pattern PARTS = Pattern.compile("(\\d\\d?)[:.;]?(\\d\\d)?\\s*([ap])?.*");

		static PrintedTime of(String printed) {
			var letters = printed.toLowerCase(Locale.ROOT);
			var parts = PARTS.matcher(letters);
			if (letters.matches(NOON) || !parts.matches()) {
				return new PrintedTime(printed, 12, 0, letters.endsWith("noon") ? "p" : "a");
			}
			return new PrintedTime(printed, Integer.parseInt(parts.group(1)),
					(parts.group(2) != null) ? Integer.parseInt(parts.group(2)) : 0, parts.group(3));
		}

		boolean isOfTwelve() {
			return this.hour > 0 && this.hour <= 12 && !this.printed.startsWith("0");
		}

		LocalTime in(@Nullable String otherHalf) {
			if (otherHalf == null || this.hour > 12) {
				return LocalTime.of(this.hour, this.minute);
			}
			return LocalTime.of(this.hour % 12 + (otherHalf.equals("p") ? 12 : 0), this.minute);
		}

	}

	/** Finds the first times behind the day, otherwise the first before it. */
	public static Optional<PrintedTimes> find(String text, int day) {
		return UNREADABLE.matcher(text).find() ? Optional.empty()
				: all(text).sorted((one, other) -> Boolean.compare(one.start < day, other.start < day)).findFirst();
	}

	/** Finds the first times that cannot be of another half of the day. */
	public static Optional<PrintedTimes> findClear(String text) {
		return all(text).filter(PrintedTimes::isClear).findFirst();
	}

	private static Stream<PrintedTimes> all(String text) {
		return TIMES.matcher(text).results().flatMap((match) -> read(match).stream());
	}

	/** Tells times with a half of the day, or of a clock of 24 hours: 1430Z, 15:30. */
	private boolean isClear() {
		return "Z".equals(this.zonePrinted) || CLEAR.matcher(this.startPrinted).matches()
				|| this.endPrinted != null && CLEAR.matcher(this.endPrinted).matches();
	}

	public @Nullable String zone() {
		return (this.zonePrinted != null) ? OFFSETS.get(this.zonePrinted.replace(".", "")) : null;
	}

	private static Optional<PrintedTimes> read(MatchResult match) {
		try {
			return Optional.of((match.group(3) != null) ? single(match, PrintedTime.of(match.group(3)))
					: range(match, PrintedTime.of(match.group(1)), PrintedTime.of(match.group(2))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static PrintedTimes single(MatchResult match, PrintedTime time) {
		return new PrintedTimes(match.start(), match.end(), time.in(time.half()), null, time.printed(), null,
				match.group(4));
	}

	/**
	 * Reads two times, of which one may have the half of the other: "3:22-3:58 p.m."
	 * begins in the afternoon, "11:30-1:15 p.m." in the morning.
	 */
	private static PrintedTimes range(MatchResult match, PrintedTime from, PrintedTime to) {
		var start = from.in(either(from.half(), to.half()));
		var end = to.in(either(to.half(), from.half()));
		if (end.isBefore(start) && from.isOfTwelve() && to.isOfTwelve()) {
			if (from.half() == null && to.half() != null) {
				start = start.plusHours(12);
			}
			else if (to.half() == null) {
				end = end.plusHours(12);
			}
		}
		return new PrintedTimes(match.start(), match.end(), start, end, from.printed(), to.printed(), match.group(4));
	}

	private static @Nullable String either(@Nullable String half, @Nullable String other) {
		return (half != null) ? half : other;
	}

}
