package org.memcon.draft;

/**
 * Folds the white space of a source, where a line ends anywhere, to that of a sentence.
 */
public final class WhiteSpace {

	private WhiteSpace() {
	}

	/** Each run of white space is one space, and none stands at the ends. */
	public static String fold(String text) {
		return foldWithin(text).strip();
	}

	/** Each run of white space is one space. Most of a volume goes through here. */
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
