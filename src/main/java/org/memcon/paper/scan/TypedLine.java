package org.memcon.paper.scan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.paper.text.Runs;

/**
 * One line of a sheet: its words from left to right. It is never empty.
 */
public record TypedLine(List<TypedWord> words) {

	/**
	 * A gap wider than any space between words separates columns, or a stamp from the
	 * text.
	 */
	private static final double COLUMN_GAP = 18;

	public String text() {
		return this.words.stream().map(TypedWord::text).collect(Collectors.joining(" "));
	}

	/** Tests if nothing but a redaction is left of the line. */
	public boolean isRedaction() {
		return this.words.stream().allMatch(TypedWord::isRedaction);
	}

	public double left() {
		return this.words.get(0).left();
	}

	public double right() {
		return this.words.get(this.words.size() - 1).right();
	}

	/** The base line; on a scan that is askew, that of the first word. */
	public double base() {
		return this.words.get(0).base();
	}

	/** The parts of the line that stand well apart. */
	public List<TypedLine> segments() {
		return Runs.of(this.words, (run, word) -> word.left() - run.get(run.size() - 1).right() <= COLUMN_GAP)
			.stream()
			.map(TypedLine::new)
			.toList();
	}

	/** The line with another one behind it. */
	public TypedLine and(TypedLine other) {
		return new TypedLine(Stream.concat(this.words.stream(), other.words.stream()).toList());
	}

}
