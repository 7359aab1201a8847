package org.memcon.api;

import org.jspecify.annotations.Nullable;
import org.memcon.words.PlainText;

/**
 * A text, plain and as cleaned HTML.
 *
 * @param text the text without markup, on one line
 * @param html the text as HTML, limited to a small list of elements
 */
public record Prose(String text, String html) {

	public static Prose of(String html) {
		return new Prose(PlainText.of(html), html);
	}

	public static @Nullable Prose ofNullable(@Nullable String html) {
		return (html != null) ? of(html) : null;
	}

}
