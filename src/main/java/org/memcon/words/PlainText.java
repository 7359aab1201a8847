package org.memcon.words;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/**
 * The text of a piece of HTML: its words on one line, without elements.
 */
public final class PlainText {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

	private PlainText() {
	}

	/** Counts the words of a text; one with a hyphen or an apostrophe is one. */
	public static int countWords(String text) {
		return (int) WORD.matcher(text).results().count();
	}

	public static String of(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}

}
