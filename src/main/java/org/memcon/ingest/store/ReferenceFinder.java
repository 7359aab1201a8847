package org.memcon.ingest.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.reference.ReferenceKind;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Turn;

import org.springframework.web.util.HtmlUtils;

/**
 * Finds the words with which a text refers to another record: a link of the editors to a
 * document, the day of a conversation, the place of an earlier meeting. A day without a
 * year is the last before the record's own; in an abstract, which may look ahead, that of
 * the same year.
 */
record ReferenceFinder(@Nullable LocalDate day, boolean isAbstract) {

	private static final int MAX_IN_TURN = 20;

	private static final Pattern LINK = Pattern
		.compile("<a href=\"(?<address>https?://[^\"]{1,900}/d\\d+[a-z]*)\"[^>]*>(?<phrase>[^<]{1,200})</a>");

	private static final String MONTHS = Stream.of(Month.values())
		.map((month) -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
		.collect(Collectors.joining("|"));

	private static final String TALK = "(?:conversations?|calls?|talks?|discussions?|meetings?)";

	/** Words without which a text refers to no day or place; looked for first. */
	private static final List<String> HINTS = List.of("conversation", "call", "talk", "discussion", "meeting",
			" agreed ", " discussed ", " spoke ", " met ");

	private static final Pattern DATE = Pattern.compile("\\b(?:[Oo]ur|[Tt]heir|[Yy]our|[Mm]y|[Tt]he|[Ll]ast)"
			+ "(?: (?:last|first|tele)?(?:phone|private|long)?){0,2} " + TALK + " (?:of|on) (?:the )?"
			+ "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>%1$s)|(?<month2>%1$s) (?<day2>\\d{1,2})(?:st|nd|rd|th)?)"
				.formatted(MONTHS)
			+ "(?:,? (?<year>\\d{4}))?\\b");

	private static final Pattern PLACE = Pattern.compile("\\b(?:we (?:have |had )?(?:agreed|discussed|talked|spoke|met)"
			+ "(?: [a-z]+){0,3}?|(?:[Oo]ur|[Tt]heir) (?:last |first )?" + TALK + ") (?:in|at) "
			+ "(?<place>(?!%s)\\p{Lu}\\p{L}{3,30}(?: \\p{Lu}\\p{L}{2,30})?)".formatted(MONTHS));

	/**
	 * A reference as the text has it.
	 *
	 * @param turn the number of the turn in the text, from 0
	 */
	record FoundReference(int turn, ReferenceKind kind, String phrase, @Nullable String address,
			@Nullable LocalDate referredOn, @Nullable String place) {
	}

	static List<FoundReference> find(Draft draft) {
		var finder = new ReferenceFinder(draft.dateline().startsOn(), draft.textBasis() == TextBasis.ABSTRACT);
		var found = new ArrayList<FoundReference>();
		var turns = draft.turns().toList();
		for (var i = 0; i < turns.size(); i++) {
			found.addAll(finder.find(i, turns.get(i)));
		}
		return found;
	}

	private List<FoundReference> find(int number, Turn turn) {
		var named = Stream.concat(Stream.of(turn.html()), turn.notes().stream().map(Note::html))
			.flatMap((html) -> LINK.matcher(html).results())
			.map((link) -> new FoundReference(number, ReferenceKind.NAMED, HtmlUtils.htmlUnescape(link.group(2)),
					link.group(1), null, null));
		if (this.day == null || HINTS.stream().noneMatch(turn.text()::contains)) {
			return distinct(named);
		}
		var dated = matches(DATE, turn).flatMap((match) -> day(match).stream()
			.map((referredOn) -> new FoundReference(number, ReferenceKind.DATE, match.group(), null, referredOn,
					null)));
		var placed = matches(PLACE, turn).map((match) -> new FoundReference(number, ReferenceKind.PLACE, match.group(),
				null, null, match.group("place")));
		return distinct(Stream.of(named, dated, placed).flatMap((found) -> found));
	}

	private static List<FoundReference> distinct(Stream<FoundReference> found) {
		return found.distinct().limit(MAX_IN_TURN).toList();
	}

	private static Stream<Matcher> matches(Pattern pattern, Turn turn) {
		var found = new ArrayList<Matcher>();
		for (var matcher = pattern.matcher(turn.text()); matcher.find();) {
			var match = pattern.matcher(turn.text());
			match.find(matcher.start());
			found.add(match);
		}
		return found.stream();
	}

	private Optional<LocalDate> day(Matcher match) {
		var month = Month.valueOf(either(match, "month").toUpperCase(Locale.ROOT));
		var number = Integer.parseInt(either(match, "day"));
		var own = (this.day != null) ? this.day : LocalDate.MIN;
		try {
			if (match.group("year") != null) {
				return Optional.of(LocalDate.of(Integer.parseInt(match.group("year")), month, number));
			}
			var referredOn = LocalDate.of(own.getYear(), month, number);
			return Optional.of((referredOn.isAfter(own) && !this.isAbstract) ? referredOn.minusYears(1) : referredOn);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String either(Matcher match, String group) {
		return (match.group(group) != null) ? match.group(group) : match.group(group + "2");
	}

}
