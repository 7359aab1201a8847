package org.memcon.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the few pieces of HTML that ingest makes by itself, everything escaped.
 */
final class Html {

	private Html() {
	}

	static String escape(@Nullable String text) {
		return (text != null) ? HtmlUtils.htmlEscape(text, "UTF-8") : "";
	}

	static String link(String address, String text) {
		return "<a href=\"%s\">%s</a>".formatted(escape(address), escape(text));
	}

	/** What follows a name, behind a colon; nothing if there is nothing. */
	static String after(@Nullable String html) {
		return (html == null || html.isBlank()) ? "" : ": " + html;
	}

	/** Only addresses that a reader's browser may safely follow. */
	static boolean isWebAddress(String address) {
		return address.startsWith("https://") || address.startsWith("http://");
	}

}
