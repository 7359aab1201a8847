package org.memcon.draft;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text as the archive keeps it: letters and their accents as one character, and nothing
 * that no file could hold, such as half of a surrogate pair or a control character.
 */
public final class UnicodeText {

	private static final char REPLACEMENT = '\uFFFD';

	private UnicodeText() {
	}

	/** Composes letters and accents (NFC), and replaces what no text holds. */
	public static String of(CharSequence text) {
		return legible(Normalizer.normalize(text, Form.NFC));
	}

	/**
	 * Replaces each character that no text holds by another, so that all positions stay
	 * the same; a control character by a space.
	 */
	public static String legible(String text) {
		var index = 0;
		while (index < text.length() && replacement(text, index) == text.charAt(index)) {
			index++;
		}
		if (index == text.length()) {
			return text;
		}
		var legible = new StringBuilder(text);
		for (; index < text.length(); index++) {
			legible.setCharAt(index, replacement(text, index));
		}
		return legible.toString();
	}

	private static char replacement(String text, int index) {
		var character = text.charAt(index);
		if (Character.isISOControl(character)) {
			return (character == '\t' || character == '\n' || character == '\r') ? character : ' ';
		}
		return (isHalf(text, index) || character >= '\uFFFE') ? REPLACEMENT : character;
	}

	private static boolean isHalf(String text, int index) {
		if (Character.isHighSurrogate(text.charAt(index))) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		return Character.isLowSurrogate(text.charAt(index))
				&& (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

}
