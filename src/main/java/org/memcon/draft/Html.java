package org.memcon.draft;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes the few pieces of HTML that readers add, with everything escaped.
 */
public final class Html {

	private static final String SPECIAL = "<>&\"'";

	private Html() {
	}

	public static String escape(@Nullable String text) {
		if (text == null) {
			return "";
		}
		return isPlain(text) ? text : HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** Returns true if there is nothing to escape, as in most texts. */
	private static boolean isPlain(String text) {
		return SPECIAL.chars().noneMatch((character) -> text.indexOf(character) >= 0);
	}

	public static String link(String address, String text) {
		return "<a href=\"%s\">%s</a>".formatted(escape(address), escape(text));
	}

	/** Returns the text that follows a name, after a colon, or nothing if it is blank. */
	public static String afterColon(@Nullable String html) {
		return (html == null || html.isBlank()) ? "" : ": " + html;
	}

	/** Returns true for addresses that a browser may safely follow. */
	public static boolean isWebAddress(String address) {
		return address.startsWith("https://") || address.startsWith("http://");
	}

}
