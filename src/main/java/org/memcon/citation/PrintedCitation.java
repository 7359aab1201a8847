package org.memcon.citation;

import org.jsoup.Jsoup;

/**
 * A citation as one style prints it: in a note or in brackets within the text, and in the
 * list at the end. Both are HTML with no element but {@code i}.
 */
public record PrintedCitation(CitationStyle style, String inPlace, String inList) {

	public String inPlaceText() {
		return text(this.inPlace);
	}

	public String inListText() {
		return text(this.inList);
	}

	/** The citation in plain text, below the name of its style. */
	String text() {
		return this.style.label() + "\n" + inPlaceText() + "\n" + inListText() + "\n\n";
	}

	private static String text(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}

}
