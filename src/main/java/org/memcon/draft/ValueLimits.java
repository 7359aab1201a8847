package org.memcon.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of a source within limits, and reports what is cut or left out.
 */
public record ValueLimits(Findings findings) {

	/** Returns the text, cut to a number of characters. */
	public String text(String printed, int limit, String what) {
		if (printed.length() > limit) {
			report(limit, what);
		}
		return UnicodeText.shortened(printed, limit);
	}

	public @Nullable String optional(@Nullable String printed, int limit, String what) {
		return (printed != null) ? text(printed, limit, what) : null;
	}

	/** Returns HTML; if it is too long only its text, which is cut. */
	public String html(String html, int limit, String what) {
		if (html.length() <= limit) {
			return UnicodeText.legible(html);
		}
		report(limit, what);
		var text = WhiteSpace.fold(new RedactedHtml(html).text());
		return IntStream.iterate(limit, (length) -> length * 9 / 10)
			.mapToObj((length) -> Html.escape(UnicodeText.shortened(text, length)))
			.filter((cut) -> cut.length() <= limit)
			.findFirst()
			.orElseThrow();
	}

	public @Nullable String optionalHtml(@Nullable String html, int limit, String what) {
		return (html != null) ? html(html, limit, what) : null;
	}

	/** Leaves out an address that is too long: cut, it would lead elsewhere. */
	public @Nullable String address(@Nullable String address, int limit) {
		if (address == null || address.length() <= limit) {
			return address;
		}
		warn("the address of the source is too long and is left out");
		return null;
	}

	/** Returns the first so many of a list. */
	public <T> List<T> first(List<T> all, int limit, String what) {
		if (all.size() <= limit) {
			return all;
		}
		warn("there are more than %,d %s; the others are left out".formatted(limit, what));
		return all.subList(0, limit);
	}

	private void report(int limit, String what) {
		warn("%s is longer than %d characters and is cut".formatted(what, limit));
	}

	public void warn(String message) {
		this.findings.warnOnce(this.findings.line(), message);
	}

}
