package org.memcon.paper.scan;

import java.util.List;

import org.memcon.draft.UnicodeText;

/**
 * One word and its position on the sheet, in points from the left and from the top. The
 * letters reach from its top to its bottom; both are the base where they are not known.
 */
public record TypedWord(String text, double left, double right, double base, double top, double bottom) {

	/** Stands for what is withheld where nothing else says so. */
	private static final String REDACTED = "[Redacted]";

	/** The most points between a line and the next one. */
	private static final double MOST_LEADING = 26;

	public TypedWord {
		text = UnicodeText.of(text);
	}

	static TypedWord redaction(double left, double right, double base) {
		return new TypedWord(REDACTED, left, right, base, base, base);
	}

	/** A word in place of its pieces, with the base of the first. */
	public static TypedWord joined(String text, List<TypedWord> pieces) {
		var top = pieces.stream().mapToDouble(TypedWord::top).min();
		var bottom = pieces.stream().mapToDouble(TypedWord::bottom).max();
		var first = pieces.get(0);
		return new TypedWord(text, first.left, pieces.get(pieces.size() - 1).right, first.base, top.orElseThrow(),
				bottom.orElseThrow());
	}

	public boolean isRedaction() {
		return this.text.equals(REDACTED);
	}

	/** Tests if it is the redaction of the line below another, or of the same one. */
	boolean isRedactionAfter(TypedWord other) {
		return isRedaction() && other.isRedaction() && this.base - other.base < MOST_LEADING;
	}

	public double width() {
		return this.right - this.left;
	}

}
