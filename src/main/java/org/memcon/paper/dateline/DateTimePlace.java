package org.memcon.paper.dateline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.PrintedTimes;
import org.memcon.paper.text.PortionMarks;

/**
 * Reads "July 13, 1995, 3:22-3:58 p.m. Oval Office": a day, the times and the place, in
 * any order. Missing parts stay empty; a day is never guessed.
 */
public record DateTimePlace(Dateline dateline, @Nullable String startPrinted, @Nullable String endPrinted,
		@Nullable String zonePrinted) {

	public static final DateTimePlace UNKNOWN = new DateTimePlace(
			new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null), null, null, null);

	/** Letters that OCR reads for digits: "l995", "1O:40". */
	private static final Pattern ONE = Pattern
		.compile("(?<![\\p{L}])[lI|](?=\\d)|(?<=\\d)[lI|](?![\\p{L}])" + "|(?<=\\p{L} )[lI|](?=,? (?:19|20)\\d\\d)");

	private static final Pattern ZERO = Pattern.compile("(?<=\\d)[oO](?![\\p{L}])");

	/** Such letters on both sides of a colon: "lO:OO". */
	private static final Pattern CLOCK = Pattern
		.compile("(?<![\\p{L}\\d])[\\dlI|oO]{1,2}:[\\dlI|oO]{2}(?![\\p{L}\\d])");

	/** Words before a place that belong to the time. */
	private static final Pattern BEFORE_PLACE = Pattern
		.compile("^(?:(?:at|in|(?i:about|around|approximately|approx\\.|circa|ca\\.))[\\s,]+)+");

	private static final Pattern WEEKDAY = Pattern.compile(
			"(?i)\\(?\\b(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day\\b|\\b(?=[.,)]| \\d)\\.?)\\)?,?");

	private static final Pattern WORD = Pattern.compile("\\b\\p{Lu}[\\p{L}'’]+");

	private static final Pattern NO_PLACE = Pattern
		.compile("(?i)noon|midnight|hours?|hrs|local|time|date|day|approximately|approx|about|undated|none|unknown|"
				+ "[ecmpa][sd]?t|gmt|utc|am|pm|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun");

	/** The rest of times that could not be read. */
	private static final Pattern SCRAPS = Pattern
		.compile("^.*\\d[:.;]\\d\\d\\S*(?: [ap]\\.\\S*)?(?: [ECMP][SD]T)?[\\s,-]*");

	public static DateTimePlace read(String printed) {
		var days = blank(printed, WEEKDAY);
		var clocks = CLOCK.matcher(days)
			.replaceAll((match) -> match.group().replaceAll("[lI|]", "1").replaceAll("[oO]", "0"));
		var text = ZERO.matcher(ONE.matcher(clocks).replaceAll("1")).replaceAll("0");
		return PrintedDay.find(text)
			.map((day) -> read(printed, text, text.equals(days) ? day : day.uncertain()))
			.orElseGet(() -> withoutDay(printed, text));
	}

	private static DateTimePlace withoutDay(String printed, String text) {
		var left = PrintedTimes.find(text, 0).map((times) -> blank(text, times.start(), times.end())).orElse(text);
		var place = place(left).filter((words) -> words.chars().noneMatch(Character::isDigit));
		var rest = place.map((words) -> without(printed, words)).orElse(PortionMarks.withoutPortionMark(printed));
		return new DateTimePlace(dateline(rest.strip(), null, null, place), null, null, null);
	}

	private static DateTimePlace read(String printed, String text, PrintedDay day) {
		var rest = blank(text, day.start(), day.end());
		var times = PrintedTimes.find(rest, day.end());
		var place = place(times.map((found) -> blank(rest, found.start(), found.end())).orElse(rest));
		var dateline = dateline(
				place.map((words) -> without(printed, words)).orElseGet(() -> PortionMarks.withoutPortionMark(printed)),
				day, times.orElse(null), place);
		return times
			.map((found) -> new DateTimePlace(dateline, found.startPrinted(), found.endPrinted(), found.zonePrinted()))
			.orElseGet(() -> new DateTimePlace(dateline, null, null, null));
	}

	private static Dateline dateline(String printed, @Nullable PrintedDay day, @Nullable PrintedTimes times,
			Optional<String> place) {
		return new Dateline(printed.isEmpty() ? null : printed, (day != null) ? day.first() : null,
				(day != null) ? last(day, times) : null, (times != null) ? times.startsAt() : null,
				(times != null) ? times.endsAt() : null, (times != null) ? times.zone() : null,
				(day != null) ? day.certainty() : Certainty.LOW, place.orElse(null),
				place.isPresent() ? Certainty.HIGH : null);
	}

	/** The last day: "11:50 p.m.-12:20 a.m." ends on the next one. */
	private static LocalDate last(PrintedDay day, @Nullable PrintedTimes times) {
		var isOverMidnight = times != null && times.endsAt() != null && times.endsAt().isBefore(times.startsAt());
		return (isOverMidnight && day.first().equals(day.last())) ? day.last().plusDays(1) : day.last();
	}

	/** The place, which has a capital word that is none of the day and its times. */
	private static Optional<String> place(String left) {
		var squeezed = left.replaceAll("\\(\\s*\\)", " ")
			.replaceAll("\\s+", " ")
			.replaceAll("(?: ?[,;.])+(?= ?[,;])", "");
		var place = SCRAPS.matcher(squeezed.replaceAll("^[\\s,;.)/-]+|[\\s,;(/-]+$", "")).replaceFirst("");
		return Optional.of(BEFORE_PLACE.matcher(PortionMarks.withoutPortionMark(place)).replaceFirst(""))
			.filter((words) -> WORD.matcher(words)
				.results()
				.map(MatchResult::group)
				.anyMatch((word) -> !NO_PLACE.matcher(word).matches() && !PrintedDay.isMonth(word)));
	}

	/** The printed words before and behind the place. */
	private static String without(String printed, String place) {
		var at = printed.indexOf(place);
		if (at < 0) {
			return PortionMarks.withoutPortionMark(printed);
		}
		var behind = PortionMarks.withoutPortionMark(printed.substring(at + place.length()));
		return Stream.of(printed.substring(0, at), behind)
			.map((part) -> part.replaceAll("^[\\s,;]+|(?:[\\s,;]|\\bat|\\bin)+$", ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String blank(String text, Pattern pattern) {
		return pattern.matcher(text).replaceAll((match) -> " ".repeat(match.group().length()));
	}

	private static String blank(String text, int start, int end) {
		return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
	}

}
