package org.memcon.paper.text;

import java.util.regex.Pattern;

/**
 * Tells sentences, which are text, from entries of forms and stamps, headings and
 * markings by their letters and signs.
 */
public final class Lettering {

	private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\S)\\p{Ll}{4,}[,.;:?!]?(?!\\S)");

	private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{Ll}[.?!]\"?");

	private static final Pattern BROKEN = Pattern
		.compile(".*(?:[^\\p{L}\\p{M}\\d\\s.,;:?!'’\"()/&–—-]|\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}|\\d\\p{L}|\\p{L}\\d).*");

	private Lettering() {
	}

	/** Tests if it reads as an entry of a form or a stamp does, and not as a sentence. */
	public static boolean isEntry(String printed) {
		return !SENTENCE_END.matcher(printed).matches() && SMALL_WORD.matcher(printed).results().limit(2).count() < 2;
	}

	/** Tests if a word of four and more letters is in small letters. */
	public static boolean hasSmallWord(String printed) {
		return SMALL_WORD.matcher(printed).find();
	}

	/** Tests if it begins within a sentence: "of the UN". */
	public static boolean continuesSentence(String printed) {
		return printed.matches("\\p{Ll}{2,}\\b.*") && !isBroken(printed);
	}

	/**
	 * Tests if there are signs and letters in it that stand in no word: "^NFIDEDJTI",
	 * "CeN'FHD", "COMF1".
	 */
	public static boolean isBroken(String printed) {
		return BROKEN.matcher(printed).matches();
	}

	/** Tests if there are more capitals than in a sentence, and hardly a digit. */
	public static boolean isInCapitals(String printed) {
		var letters = printed.chars().filter(Character::isLetter).count();
		var capitals = printed.chars().filter(Character::isUpperCase).count();
		var digits = printed.chars().filter(Character::isDigit).count();
		return capitals * 3 > letters && digits * 4 < letters;
	}

}
