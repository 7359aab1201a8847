package org.memcon.paper.delegation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.PortionMarks;
import org.memcon.participant.Capacity;
import org.memcon.participant.PrintedSide;

/**
 * Reads the list of participants: one a line, grouped by side if the list has sides.
 */
public final class ParticipantListReader {

	private static final Pattern HEADING_BEFORE = Pattern.compile("(.{2,40}?)\\s*:\\s+(.+)");

	/** "Listed on page 4", "(See attached list)": no person. */
	private static final Pattern REFERENCE = Pattern.compile("(?i)\\W*(?:(?:as )?(?:see|listed|list|attached)\\b.*|"
			+ ".*\\b(?:see|on|overleaf)\\b.*\\b(?:page|list|tab|annex)\\b.*)");

	private static final Pattern BODY = Pattern
		.compile("(?i).*\\b(?:nsc|staff|council|department|office|house|state|embassy)\\b.*");

	private static final Pattern ROLE_BEHIND = Pattern
		.compile("(?i)(.+?)(?:\\s*\\(\\s*|,\\s*)(note[- ]?taker|interpreter|translator)s?\\s*\\)?");

	/** "The President", "Chancellor Helmut Kohl": no "President of the Federation". */
	private static final Pattern HEAD = Pattern
		.compile("(?:The )?(?:President|Chancellor|Federal Chancellor|Prime Minister|"
				+ "Premier|General Secretary|Chairman|King|Queen|Emperor|Sultan|Taoiseach|Pope)(?: (?!of\\b|for\\b).*)?");

	private static final Pattern ADVISERS = Pattern.compile("(?i).*\\badvis[eo]rs?\\b.*");

	private final List<ListedParticipant> people = new ArrayList<>();

	private final Map<String, Integer> sides = new HashMap<>();

	private @Nullable String side;

	private @Nullable Capacity role;

	private int sideNumber;

	private boolean isFirst = true;

	private ParticipantListReader(@Nullable Capacity role) {
		this.role = role;
	}

	/** Reads the list; the margin is the right end of the lines on the sheet. */
	public static List<ListedParticipant> read(List<TypedLine> lines, double margin) {
		var reader = new ParticipantListReader(null);
		for (var column : ParticipantColumns.of(persons(lines))) {
			reader.begin(null);
			var entries = ListEntry.of(column, margin);
			for (int i = 0; i < entries.size(); i++) {
				reader.take(entries, i);
			}
		}
		return List.copyOf(reader.people);
	}

	/** Reads the names of those who have this capacity. */
	public static List<ListedParticipant> read(List<TypedLine> lines, double margin, Capacity role) {
		var reader = new ParticipantListReader(role);
		ListEntry.of(persons(lines), margin).forEach((entry) -> reader.attendees(entry.text()).forEach(reader::add));
		return List.copyOf(reader.people);
	}

	/** The words that only say where the participants are listed. */
	public static Optional<String> reference(List<TypedLine> lines) {
		return lines.stream().map(TypedLine::text).filter((text) -> REFERENCE.matcher(text).matches()).findFirst();
	}

	private static List<TypedLine> persons(List<TypedLine> lines) {
		return lines.stream().filter((line) -> !REFERENCE.matcher(line.text()).matches()).toList();
	}

	/** Takes a heading, "Notetakers:" above names, a role without a name, or people. */
	private void take(List<ListEntry> entries, int index) {
		var entry = entries.get(index);
		var text = PortionMarks.withoutPortionMark(entry.text());
		var isLast = index + 1 >= entries.size();
		if (entry.opensGroup()) {
			this.role = null;
		}
		var alone = ListEntry.ROLE_ALONE.matcher(text);
		if (alone.matches() && alone.group(2) != null && !isLast) {
			this.role = capacity(text);
		}
		else if (alone.matches()) {
			add(attendee(text).in(capacity(text), Certainty.HIGH));
		}
		else if (ListEntry.ROLE_BEFORE.matcher(text).matches()
				|| !takeHeading(entry, text, isLast || entries.get(index + 1).opensGroup(), isLast)) {
			takeAttendees(text);
		}
	}

	private void takeAttendees(String text) {
		if (hasSides() && !ListEntry.ROLE_BEFORE.matcher(text).matches()
				&& DelegationHeading.isOfOtherState(text, String.valueOf(this.side))) {
			begin(null);
		}
		attendees(text).forEach(this::add);
	}

	/**
	 * Takes a heading, with the people behind it if there are. If one group has its side
	 * above it, the next has too, even if it is no known state.
	 */
	private boolean takeHeading(ListEntry entry, String text, boolean isAlone, boolean isLast) {
		var heading = text.replaceFirst("\\s*:$", "");
		var before = HEADING_BEFORE.matcher(text);
		if (DelegationHeading.is(heading) && !isLast
				|| hasSides() && entry.opensGroup() && !isAlone && DelegationHeading.maybe(heading)) {
			begin(new PrintedSide(heading));
			return true;
		}
		if (before.matches() && DelegationHeading.is(before.group(1))) {
			begin(new PrintedSide(before.group(1)));
			attendees(before.group(2)).forEach(this::add);
			return true;
		}
		return false;
	}

	/** Begins a side; a heading such as "Also present" and an unknown side are none. */
	private void begin(@Nullable PrintedSide heading) {
		this.side = null;
		this.sideNumber = 0;
		if (heading != null && !heading.isListHeading()) {
			this.side = heading.printed();
			this.sideNumber = heading.numberAmong(this.sides);
		}
		this.isFirst = true;
		this.role = null;
	}

	private Stream<ListedParticipant> attendees(String text) {
		var before = ListEntry.ROLE_BEFORE.matcher(text);
		if (before.matches()) {
			return names(before.group(2)).map((name) -> attendee(name).in(capacity(before.group(1)), Certainty.HIGH));
		}
		var behind = ROLE_BEHIND.matcher(text);
		if (behind.matches()) {
			return Stream.of(attendee(behind.group(1)).in(capacity(behind.group(2)), Certainty.HIGH));
		}
		return (this.role == null) ? DelegationHeading.people(text).map(this::attendee)
				: names(text).map((name) -> attendee(name).in(this.role, Certainty.HIGH));
	}

	/** Several names on a line; "Alma Scribe, NSC Staff" is one. */
	private static Stream<String> names(String text) {
		return Stream.of(text.split("\\s*;\\s*|,?\\s+and\\s+"))
			.filter((part) -> !part.equals("None"))
			.flatMap((part) -> {
				var pieces = List.of(part.split("\\s*,\\s*"));
				var areNames = pieces.stream()
					.allMatch((piece) -> DelegationHeading.isPersonalName(piece) && !BODY.matcher(piece).matches());
				return areNames ? pieces.stream() : Stream.of(part);
			});
	}

	private ListedParticipant attendee(String printed) {
		return new ListedParticipant(printed.strip(), this.side, this.sideNumber, null, Certainty.HIGH, null,
				List.of());
	}

	private static Capacity capacity(String printed) {
		return printed.toLowerCase(Locale.ROOT).startsWith("note") ? Capacity.NOTETAKER : Capacity.INTERPRETER;
	}

	private void add(ListedParticipant person) {
		this.people.add((person.capacity() != null) ? person : inferred(person));
		this.isFirst = false;
	}

	/**
	 * Infers a capacity: the first on a side is its principal, the others are advisers.
	 */
	private ListedParticipant inferred(ListedParticipant person) {
		var isHead = HEAD.matcher(DelegationHeading.withoutState(person.name())).matches();
		if (hasSides() ? this.isFirst : isHead) {
			return person.in(Capacity.PRINCIPAL, isHead ? Certainty.HIGH : Certainty.MEDIUM);
		}
		return (hasSides() || ADVISERS.matcher(person.printed()).matches()) ? person.in(Capacity.ADVISER, Certainty.LOW)
				: person;
	}

	private boolean hasSides() {
		return this.side != null;
	}

}
