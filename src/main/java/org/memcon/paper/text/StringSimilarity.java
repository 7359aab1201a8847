package org.memcon.paper.text;

import java.util.List;
import java.util.Locale;

/**
 * Compares two words, one of which OCR may have mangled: the letters they have in common,
 * in order, as a part of all (Dice's coefficient over the longest common subsequence).
 */
public final class StringSimilarity {

	/** The most letters that are compared; longer texts are similar to nothing. */
	private static final int LONGEST = 80;

	private StringSimilarity() {
	}

	public static double of(String printed, String word) {
		if (printed.length() > 2 * LONGEST) {
			return 0;
		}
		var left = lettersOnly(printed);
		var right = lettersOnly(word);
		if (left.isEmpty() || right.isEmpty() || left.length() > LONGEST) {
			return 0;
		}
		return 2.0 * common(left, right) / (left.length() + right.length());
	}

	/** The similarity to the one of these words that is most like it. */
	public static double of(String printed, List<String> words) {
		return words.stream().mapToDouble((word) -> of(printed, word)).max().orElse(0);
	}

	/**
	 * The letters alone, in capitals; signs that OCR takes for letters are replaced: 0 is
	 * O, 1 and | are I.
	 */
	public static String lettersOnly(String printed) {
		return printed.toUpperCase(Locale.ROOT).replace('0', 'O').replaceAll("[1|!]", "I").replaceAll("[^\\p{L}]", "");
	}

	private static int common(String left, String right) {
		var row = new int[right.length() + 1];
		for (int i = 0; i < left.length(); i++) {
			var diagonal = 0;
			for (int j = 0; j < right.length(); j++) {
				var above = row[j + 1];
				row[j + 1] = (left.charAt(i) == right.charAt(j)) ? diagonal + 1 : Math.max(above, row[j]);
				diagonal = above;
			}
		}
		return row[right.length()];
	}

}
