package org.memcon.paper.scan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One sheet of a paper as it was read: its size in points, its lines from top to bottom,
 * and the lines that stand at an angle.
 */
public record Sheet(int number, double width, double height, List<TypedLine> lines, List<TypedLine> aslant) {

	/** Fewer letters than this are specks or a stamp. */
	private static final int LEAST_LETTERS = 20;

	public String text() {
		return this.lines.stream().map(TypedLine::text).collect(Collectors.joining("\n"));
	}

	public boolean hasText() {
		return this.lines.stream()
			.mapToLong((line) -> line.text().chars().filter(Character::isLetter).count())
			.sum() >= LEAST_LETTERS;
	}

	public Sheet with(List<TypedLine> otherLines) {
		return new Sheet(this.number, this.width, this.height, otherLines, this.aslant);
	}

}
