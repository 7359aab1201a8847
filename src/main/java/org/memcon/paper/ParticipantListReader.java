package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.PortionMarks;
import org.memcon.participant.Capacity;

/**
 * Reads the list of participants: one a line, grouped by side if the list has sides. A
 * long entry continues on the next line, indented or not.
 */
final class ParticipantListReader {

	private static final double INDENT = 8;

	/** A gap this much higher than a line separates two groups. */
	private static final double GROUP_GAP = 1.6;

	private static final double USUAL_PITCH = 12.8;

	/** "U.S.", "Soviet Side", "Foreign participants:". */
	private static final Pattern SIDE = Pattern
		.compile("(?i)(?:the )?(?:U\\.?\\s?S\\.?(?:\\s?A\\.?)?|United States|America|"
				+ "U\\.?S\\.?S\\.?R\\.?|Soviet Union|.{2,40} (?:side|delegation|participants))\\s*:?");

	private static final Pattern ROLE_BEFORE = Pattern
		.compile("(?i)(note[- ]?takers?|interpreters?|translators?)\\s*[:;]\\s*(.+)");

	private static final Pattern ROLE_BEHIND = Pattern
		.compile("(?i)(.+?)(?:\\s*\\(\\s*|,\\s*)(note[- ]?taker|interpreter|translator)s?\\s*\\)?");

	/** "The President", "Chancellor Helmut Kohl": no "President of the Federation". */
	private static final Pattern HEAD = Pattern
		.compile("(?:The )?(?:President|Chancellor|Federal Chancellor|Prime Minister|"
				+ "Premier|General Secretary|Chairman|King|Queen|Emperor|Sultan|Taoiseach|Pope)(?: (?!of\\b|for\\b).*)?");

	private static final Pattern ADVISERS = Pattern.compile("(?i).*\\badvis[eo]rs?\\b.*");

	private static final Pattern OPEN_END = Pattern.compile(".*(?:,|\\band|\\bof|\\bthe|\\bfor|\\bto|-)");

	private final double margin;

	private final List<ListedParticipant> people = new ArrayList<>();

	private @Nullable String side;

	private int sideNumber;

	private boolean isFirst = true;

	/** The text of one or more lines, and its position. */
	private record ListEntry(String text, double left, double right, boolean opensGroup) {

		ListEntry and(TypedLine line) {
			return new ListEntry(this.text + " " + line.text(), this.left, line.right(), this.opensGroup);
		}

	}

	private ParticipantListReader(double margin) {
		this.margin = margin;
	}

	/** Reads the list; the margin is the right end of the lines on the sheet. */
	static List<ListedParticipant> read(List<TypedLine> lines, double margin) {
		var reader = new ParticipantListReader(margin);
		var entries = reader.entries(lines);
		for (int i = 0; i < entries.size(); i++) {
			reader.take(entries, i);
		}
		return List.copyOf(reader.people);
	}

	private List<ListEntry> entries(List<TypedLine> lines) {
		var left = lines.stream().mapToDouble(TypedLine::left).min().orElse(0);
		var isIndented = lines.stream().anyMatch((line) -> line.left() > left + INDENT);
		var entries = new ArrayList<ListEntry>();
		var base = 0.0;
		for (var line : lines) {
			var opensGroup = !entries.isEmpty() && line.base() - base > GROUP_GAP * USUAL_PITCH;
			base = line.base();
			var last = entries.size() - 1;
			if (last >= 0 && !opensGroup && goesOn(entries.get(last), line, left, isIndented)) {
				entries.set(last, entries.get(last).and(line));
			}
			else {
				entries.add(new ListEntry(line.text(), line.left(), line.right(), opensGroup));
			}
		}
		return entries;
	}

	private boolean goesOn(ListEntry entry, TypedLine line, double left, boolean isIndented) {
		if (line.left() > left + INDENT) {
			return true;
		}
		if (Character.isLowerCase(line.text().charAt(0)) || OPEN_END.matcher(entry.text()).matches()) {
			return true;
		}
		var wouldFit = entry.right() + line.words().get(0).width() <= this.margin;
		return !isIndented && !wouldFit && line.words().size() == 1;
	}

	private void take(List<ListEntry> entries, int index) {
		var text = PortionMarks.withoutPortionMark(entries.get(index).text());
		if (isSide(entries, index, text)) {
			this.side = text.replaceFirst("\\s*:$", "");
			this.sideNumber++;
			this.isFirst = true;
			return;
		}
		attendees(text).forEach(this::add);
	}

	/**
	 * Tests if an entry names a side; if one group has its side above it, the next has
	 * too.
	 */
	private boolean isSide(List<ListEntry> entries, int index, String text) {
		if (SIDE.matcher(text).matches()) {
			return true;
		}
		var opensGroup = entries.get(index).opensGroup();
		var isAlone = index + 1 >= entries.size() || entries.get(index + 1).opensGroup();
		return hasSides() && opensGroup && !isAlone && !text.contains(",") && !HEAD.matcher(text).matches();
	}

	private Stream<ListedParticipant> attendees(String text) {
		var before = ROLE_BEFORE.matcher(text);
		if (before.matches()) {
			return Stream.of(before.group(2).split("\\s*;\\s*|,?\\s+and\\s+"))
				.map((name) -> attendee(name).in(capacity(before.group(1)), Certainty.HIGH));
		}
		var behind = ROLE_BEHIND.matcher(text);
		return Stream.of(behind.matches() ? attendee(behind.group(1)).in(capacity(behind.group(2)), Certainty.HIGH)
				: attendee(text));
	}

	private ListedParticipant attendee(String printed) {
		return ListedParticipant.printed(printed.strip(), this.side, this.sideNumber);
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
		var isHead = HEAD.matcher(person.name()).matches();
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
