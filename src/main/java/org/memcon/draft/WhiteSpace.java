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

}
