package org.memcon.draft;

/**
 * Folds the white space of a source, with its line ends, to that of a sentence.
 */
public final class WhiteSpace {

	private WhiteSpace() {
	}

	/** Folds each run of white space to one space, and removes it at the ends. */
	public static String fold(String text) {
		return foldWithin(text).strip();
	}

	/**
	 * Folds each run of white space to one space, fast, because it reads whole volumes.
	 */
	public static String foldWithin(String text) {
		var folded = text.toCharArray();
		var length = 0;
		for (var character : folded) {
			var isSpace = character == ' ' || character >= '\t' && character <= '\r';
			if (!isSpace || length == 0 || folded[length - 1] != ' ') {
				folded[length++] = isSpace ? ' ' : character;
			}
		}
		return new String(folded, 0, length);
	}

	/** The number of characters that are not white space. */
	public static int countVisible(CharSequence text) {
		return (int) text.chars().filter((character) -> !Character.isWhitespace(character)).count();
	}

	/**
	 * The position of the next word behind so many characters that are not white space.
	 */
	public static int positionBehind(int visible, String text) {
		var left = visible;
		var position = 0;
		while (position < text.length() && (left > 0 || Character.isWhitespace(text.charAt(position)))) {
			left -= Character.isWhitespace(text.charAt(position)) ? 0 : 1;
			position++;
		}
		return position;
	}

}
