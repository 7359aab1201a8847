package org.memcon.words;

import org.jsoup.Jsoup;

/**
 * The text of a piece of HTML: its words on one line, without elements.
 */
public final class PlainText {

	private PlainText() {
	}

	public static String of(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}

}
