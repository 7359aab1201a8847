package org.memcon.draft;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.draft.Draft.Participation;

/**
 * The title under which a record is shown if its printed heading only names a form: its
 * principals or its subject, and its date, as in "Nixon and Dobrynin, 17 February 1969:
 * memorandum of conversation".
 */
public final class DisplayTitle {

	private static final Pattern FORM_ALONE = Pattern
		.compile("(?i)(?:(?:draft|summary|extract|verbatim) )?(?:memorand(?:um|a)|memcon|telcon|minutes|notes?|record"
				+ "|transcript|report|account)(?: (?:of|for|from|on|the|an?|telephone|phone|conversations?|calls?"
				+ "|meetings?|discussions?|talks?|record|file|files))*[.:]?");

	/** The office behind a name: "Dean Rusk, Secretary of State". */
	private static final Pattern BEHIND_NAME = Pattern.compile("\\s*(?:[,;(\\[—–]| - ).*");

	private static final Pattern TITLE_BEFORE = Pattern.compile("(?i)(?:the|mr|mrs|ms|miss|dr|sir|his|her)\\.?");

	private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|[ivx]{2,4}");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final int LONGEST_SUBJECT = 120;

	private static final int LONGEST = 500;

	private final Draft draft;

	private DisplayTitle(Draft draft) {
		this.draft = draft;
	}

	/** The title to show; null if the heading says enough. */
	public static @Nullable String of(Draft draft) {
		if (!FORM_ALONE.matcher(draft.title()).matches()) {
			return null;
		}
		var title = new DisplayTitle(draft);
		var what = title.principals().or(title::subject).or(title::firstTwo);
		var day = day(draft.dateline());
		return what.map((words) -> words + ((day != null) ? ", " + day : "") + ": " + form(draft.title()))
			.filter((words) -> words.length() <= LONGEST)
			.orElse(null);
	}

	/** The day in one form, without hours; otherwise the date as printed. */
	private static @Nullable String day(Dateline dateline) {
		var day = dateline.startsOn();
		return (day != null && dateline.isDay()) ? DAY.format(day) : dateline.label();
	}

	private Optional<String> subject() {
		return Optional.ofNullable(this.draft.subject()).filter((subject) -> subject.length() <= LONGEST_SUBJECT);
	}

	/** The first of each of two sides, or the only two participants. */
	private Optional<String> principals() {
		var all = this.draft.participations();
		var sides = all.stream().map(Participation::side).filter(DisplayTitle::isNamed).distinct().limit(2).toList();
		var principals = (sides.size() == 2) ? sides.stream().flatMap((side) -> firstOf(side).stream()).toList() : all;
		return (principals.size() == 2) ? Optional.of(joined(principals)) : Optional.empty();
	}

	private Optional<Participation> firstOf(@Nullable String side) {
		return this.draft.participations().stream().filter((it) -> String.valueOf(side).equals(it.side())).findFirst();
	}

	private static boolean isNamed(@Nullable String side) {
		return side != null;
	}

	private Optional<String> firstTwo() {
		var all = this.draft.participations();
		return all.isEmpty() ? Optional.empty() : Optional
			.of(joined(all.subList(0, Math.min(2, all.size()))) + ((all.size() > 2) ? " and others" : ""));
	}

	private String joined(List<Participation> people) {
		return people.stream().map(this::name).distinct().collect(Collectors.joining(" and "));
	}

	/** The surname of a known person; otherwise the last words of the printed name. */
	private String name(Participation person) {
		return this.draft.authorityRecords()
			.stream()
			.filter((it) -> it.slug().equals(person.participant()))
			.map((it) -> BEHIND_NAME.matcher(it.name()).replaceFirst(""))
			.findFirst()
			.orElseGet(() -> printed(person.namePrinted()));
	}

	private static String printed(String name) {
		var words = List.of(BEHIND_NAME.matcher(name).replaceFirst("").split(" "));
		if (words.get(0).equalsIgnoreCase("the")) {
			return "the " + String.join(" ", words.subList(1, words.size()));
		}
		var own = words.stream().filter((word) -> !SUFFIX.matcher(word).matches()).toList();
		var last = own.isEmpty() ? name : own.get(own.size() - 1);
		return TITLE_BEFORE.matcher(last).matches() ? name : capitalized(last);
	}

	/** "KISSINGER" is Kissinger. */
	private static String capitalized(String name) {
		return (name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT))) ? name
				: Stream.of(name.split("(?<=-)"))
					.map((part) -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
					.collect(Collectors.joining());
	}

	private static String form(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceFirst("[.:]$", "");
	}

}
