package org.memcon.bookbag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.citation.CitationStyle;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;

import org.springframework.web.util.UriUtils;

/**
 * A bookbag as its address holds it, with its citations in one style.
 */
record Bookbag(List<BookbagEntry> entries, CitationStyle style) {

	static final String PATH = "/bookbag";

	public String address() {
		return PATH + parameters();
	}

	/** The files of the bookbag, those of no citations without a style. */
	public List<DownloadLink> files() {
		return Format.offeredFor(Format.Offer.BOOKBAG)
			.stream()
			.map((format) -> format.link(format.address(PATH) + parameters()))
			.toList();
	}

	public List<CitationStyle> styles() {
		return List.of(CitationStyle.values());
	}

	/** The value of the parameter that holds the list. */
	public String items() {
		return this.entries.stream().map(BookbagEntry::key).collect(Collectors.joining(","));
	}

	/** The conversations, and pages and passages of them. */
	Stream<BookbagRecord> records() {
		return this.entries.stream().map(BookbagEntry::record).filter(Objects::nonNull);
	}

	private String parameters() {
		var style = (this.style == CitationStyle.CHICAGO) ? "" : "&style=" + this.style.code();
		return "?items=" + UriUtils.encodeQueryParam(items(), StandardCharsets.UTF_8) + style;
	}

}
