package org.memcon.paper.scan;

import java.util.regex.Pattern;

/**
 * The words of a sheet that look like words, and all of them.
 */
public record Legibility(long legible, long words) {

	/** The least part of words that makes a text legible. */
	private static final double LEAST = 0.7;

	private static final int LONGEST_WORD = 40;

	private static final Pattern WORD = Pattern
		.compile("[\"'“‘(]*(?:\\p{L}\\p{Ll}*(?:['’-]\\p{L}+)*|\\p{Lu}+|\\d[\\d,.:/-]*)[\"'”’),.;:?!]*");

	public static Legibility of(Sheet sheet) {
		var words = sheet.words().toList();
		return new Legibility(words.stream().filter(Legibility::isWord).count(), words.size());
	}

	private static boolean isWord(TypedWord word) {
		return word.text().length() <= LONGEST_WORD && WORD.matcher(word.text()).matches();
	}

	public boolean isPoor() {
		return this.legible < LEAST * this.words;
	}

	boolean isBetterThan(Legibility other) {
		return this.legible * other.words > other.legible * this.words;
	}

	@Override
	public String toString() {
		return "%d of %d words look like words".formatted(this.legible, this.words);
	}

}
