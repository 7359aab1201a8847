package org.memcon.draft;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Text as the archive keeps it: letters and their accents as one character, and nothing
 * that no file could hold, such as half of a surrogate pair or a control character.
 */
public final class UnicodeText {

	/** Halves of surrogate pairs that stand alone, and the two that XML excludes. */
	private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

	private static final String CUT = " …";

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
		return isPlain(text) ? text : CONTROL.matcher(NO_CHARACTER.matcher(text).replaceAll("\uFFFD")).replaceAll(" ");
	}

	/**
	 * Tells most texts, of which nothing is replaced, without the cost of two patterns.
	 */
	private static boolean isPlain(String text) {
		for (var i = 0; i < text.length(); i++) {
			var character = text.charAt(i);
			var isControl = Character.isISOControl(character) && character != '\t' && character != '\n'
					&& character != '\r';
			if (isControl || Character.isSurrogate(character) || character >= '\uFFFE') {
				return false;
			}
		}
		return true;
	}

	/** Cuts a text that is too long, but never within a surrogate pair. */
	public static String shortened(String printed, int limit) {
		var text = legible(printed);
		if (text.length() <= limit) {
			return text;
		}
		var end = limit - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
