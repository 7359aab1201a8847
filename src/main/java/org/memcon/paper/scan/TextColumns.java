package org.memcon.paper.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two columns of running text on a sheet, which are read one after the other: the lines
 * from one to before another, on both sides of a gutter. The labels of a form and their
 * values, or two lists of names, are no running text and stay side by side.
 */
record TextColumns(List<TypedLine> lines, int from, int to, double gutter) {

	private static final double GUTTER = 14;

	private static final double STEP = 3;

	private static final int MOST_STEPS = 50;

	/** The gutter is not in the outer parts of the text. */
	private static final double OUTER = 0.25;

	private static final int LEAST_LINES = 5;

	private static final double LEAST_WORDS = 3.5;

	/** The least part of lines that begin within a sentence. */
	private static final double LEAST_CONTINUED = 1 / 3.0;

	/** A line this far from the columns, in points, is a heading or a page number. */
	private static final double APART = 16;

	/** Returns the lines in the order in which one reads them. */
	static List<TypedLine> inReadingOrder(List<TypedLine> lines) {
		return find(lines).map(TextColumns::ordered).orElse(lines);
	}

	private static Optional<TextColumns> find(List<TypedLine> lines) {
		var left = lines.stream().mapToDouble(TypedLine::left).min().orElse(0);
		var right = lines.stream().mapToDouble(TypedLine::right).max().orElse(0);
		var found = new ArrayList<TextColumns>();
		var outer = OUTER * (right - left);
		var step = Math.max(STEP, outer / MOST_STEPS);
		for (int i = 0; i * step < 2 * outer; i++) {
			var columns = longest(lines, left + outer + i * step).trimmed();
			if (columns.isRunningText()) {
				found.add(columns);
			}
		}
		return found.stream().max((one, other) -> Integer.compare(one.to - one.from, other.to - other.from));
	}

	/** The longest run of lines that leave the gutter free. */
	private static TextColumns longest(List<TypedLine> lines, double gutter) {
		var best = new TextColumns(lines, 0, 0, gutter);
		var from = 0;
		for (int i = 0; i <= lines.size(); i++) {
			if (i == lines.size() || isAcross(lines.get(i), gutter)) {
				best = (i - from > best.to - best.from) ? new TextColumns(lines, from, i, gutter) : best;
				from = i + 1;
			}
		}
		return best;
	}

	private static boolean isAcross(TypedLine line, double gutter) {
		return line.words()
			.stream()
			.anyMatch((word) -> word.left() < gutter + GUTTER / 2 && word.right() > gutter - GUTTER / 2);
	}

	/** Leaves out lines above and below that belong to neither column. */
	private TextColumns trimmed() {
		var first = this.from;
		var last = this.to;
		while (last - first > 1 && isHeading(first, first + 1)) {
			first++;
		}
		while (last - first > 1 && isHeading(last - 1, last - 2)) {
			last--;
		}
		return new TextColumns(this.lines, first, last, this.gutter);
	}

	private boolean isHeading(int line, int neighbour) {
		return Math.abs(this.lines.get(line).base() - this.lines.get(neighbour).base()) > APART
				&& Stream.of(false, true).anyMatch((isRight) -> part(this.lines.get(line), isRight).isEmpty());
	}

	private Optional<TypedLine> part(TypedLine line, boolean isRight) {
		var words = line.words().stream().filter((word) -> word.left() > this.gutter == isRight).toList();
		return words.isEmpty() ? Optional.empty() : Optional.of(new TypedLine(words));
	}

	private List<TypedLine> column(boolean isRight) {
		return this.lines.subList(this.from, this.to).stream().flatMap((line) -> part(line, isRight).stream()).toList();
	}

	private boolean isRunningText() {
		return isRunningText(column(false)) && isRunningText(column(true));
	}

	private static boolean isRunningText(List<TypedLine> column) {
		var words = column.stream().mapToInt((line) -> line.words().size()).average().orElse(0);
		var continued = column.stream().filter((line) -> Character.isLowerCase(line.text().charAt(0))).count();
		return column.size() >= LEAST_LINES && words >= LEAST_WORDS && continued >= LEAST_CONTINUED * column.size();
	}

	private List<TypedLine> ordered() {
		return Stream
			.of(this.lines.subList(0, this.from), inReadingOrder(column(false)), inReadingOrder(column(true)),
					this.lines.subList(this.to, this.lines.size()))
			.flatMap(List::stream)
			.toList();
	}

}
