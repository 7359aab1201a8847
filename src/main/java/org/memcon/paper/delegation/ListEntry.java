package org.memcon.paper.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.memcon.paper.scan.TypedLine;

/**
 * An entry of a list: the text of one or more lines, and its position. A long entry
 * continues on the next line, indented or not.
 */
record ListEntry(String text, double left, double right, boolean opensGroup) {

	/** "Notetakers: Alma Scribe and": a role before the names. */
	static final Pattern ROLE_BEFORE = Pattern
		.compile("(?i)(note[- ]?takers?|interpreters?|translators?)(?: and .{4,16}?)?\\s*[:;]\\s*(.+)");

	/** "Translator", "Notetakers:": a role without names. */
	static final Pattern ROLE_ALONE = Pattern
		.compile("(?i)(note[- ]?taker|interpreter|translator|stenographer)(s?\\s*:|s)?");

	private static final double INDENT = 8;

	/** A gap this much higher than a line separates two groups. */
	private static final double GROUP_GAP = 1.6;

	private static final double USUAL_PITCH = 12.8;

	private static final Pattern OPEN_END = Pattern.compile(".*(?:,|\\band|\\bof|\\bthe|\\bfor|\\bto|-)");

	/** A list of names that ends after a first name. */
	private static final Pattern OPEN_NAME = Pattern.compile("[^,]*, .*, \\p{Lu}[\\p{L}'’-]+");

	/** Joins the lines of a list; the margin is the right end of lines on the sheet. */
	static List<ListEntry> of(List<TypedLine> lines, double margin) {
		var left = lines.stream()
			.filter((line) -> !ROLE_BEFORE.matcher(line.text()).matches())
			.mapToDouble(TypedLine::left)
			.min()
			.orElse(0);
		var isIndented = lines.stream().anyMatch((line) -> line.left() > left + INDENT);
		var entries = new ArrayList<ListEntry>();
		var base = 0.0;
		for (var line : lines) {
			var opensGroup = !entries.isEmpty() && line.base() - base > GROUP_GAP * USUAL_PITCH;
			base = line.base();
			var last = entries.size() - 1;
			if (last >= 0 && !opensGroup && (line.left() > left + INDENT || entries.get(last).isOpen(line)
					|| !isIndented && entries.get(last).isFull(line, margin))) {
				entries.set(last, entries.get(last).and(line));
			}
			else {
				entries.add(new ListEntry(line.text(), line.left(), line.right(), opensGroup));
			}
		}
		return entries;
	}

	private ListEntry and(TypedLine line) {
		return new ListEntry(this.text + " " + line.text(), this.left, line.right(), this.opensGroup);
	}

	private boolean isOpen(TypedLine line) {
		return Character.isLowerCase(line.text().charAt(0)) || OPEN_END.matcher(this.text).matches()
				|| OPEN_NAME.matcher(this.text).matches() && !ROLE_BEFORE.matcher(line.text()).matches();
	}

	/** Tests if a single word did not fit on the line before. */
	private boolean isFull(TypedLine line, double margin) {
		return line.words().size() == 1 && !ROLE_ALONE.matcher(line.text()).matches()
				&& this.right + line.words().get(0).width() > margin;
	}

}
