package org.memcon.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that a line or a page ends in the middle of. A soft hyphen marks the place,
 * behind the printed hyphen if there is one: without a hyphen the word is certainly
 * whole, with one it may be a compound, and is found either way.
 */
public final class DividedWord {

	/** The sign at the place where the word is divided. */
	public static final char SOFT_HYPHEN = '\u00AD';

	private static final Pattern BEGINNING = Pattern.compile("\\p{L}[-\u2010\u2011]?\u00AD?$");

	private static final Pattern REST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}\u00AD'\u2019]{0,99}");

	private DividedWord() {
	}

	public static boolean isHyphen(char character) {
		return character == '-' || character == '\u2010' || character == '\u2011';
	}

	/**
	 * The characters that make the last word of a text whole, if it goes on at the start
	 * of the next.
	 */
	public static Optional<String> rest(String text, String next) {
		var rest = REST.matcher(next);
		if (!isDivided(text) || !rest.lookingAt()) {
			return Optional.empty();
		}
		var isMarked = text.charAt(text.length() - 1) == SOFT_HYPHEN;
		return Optional.of((isMarked ? "" : String.valueOf(SOFT_HYPHEN)) + rest.group());
	}

	/** A text with what continues it, the word between them whole. */
	public static String join(String text, String next) {
		return rest(text, next).isEmpty() ? text + " " + next
				: text + ((text.charAt(text.length() - 1) == SOFT_HYPHEN) ? "" : SOFT_HYPHEN) + next;
	}

	/** Tells if a text ends within a word. */
	public static boolean isDivided(String text) {
		var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		return (last == SOFT_HYPHEN || isHyphen(last)) && BEGINNING.matcher(text).find();
	}

	/** A text for a page without markup: it ends in a hyphen if its last word goes on. */
	public static String shown(String text) {
		return text.replaceFirst("[-\u2010\u2011]?\u00AD$", "-").replace(String.valueOf(SOFT_HYPHEN), "");
	}

}
