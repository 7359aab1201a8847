package org.memcon.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A text that may hold emphasis and links, without its marks and with them.
 */
@Schema(description = "A text, plain and as cleaned HTML")
public record Prose(@Schema(description = "without marks, on one line") String text,
		@Schema(description = "from a small list of elements; nothing else ever stands in it") String html) {

	public static Prose of(String html) {
		return new Prose(Jsoup.parseBodyFragment(html).text(), html);
	}

	static @Nullable public Prose ofNullable(@Nullable String html) {
		return (html != null) ? of(html) : null;
	}

}
