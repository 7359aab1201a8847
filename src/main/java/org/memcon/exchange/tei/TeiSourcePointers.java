package org.memcon.exchange.tei;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.SourceSupport;

import org.springframework.web.util.HtmlUtils;

/**
 * The sources that a statement rests on, as TEI attributes: how well they support it, and
 * their keys.
 */
record TeiSourcePointers(List<Source> sources) {

	/** The prefix of the keys of sources. */
	static final String PREFIX = "src:";

	static @Nullable Evidence evidence(@Nullable SourceSupport support) {
		return (support != null) ? support.evidence() : null;
	}

	/** Finds the keys of the sources cited; the archive keeps only their names. */
	@Nullable String keys(@Nullable SourceSupport support) {
		if (support == null || support.citedSources() == null) {
			return null;
		}
		var cited = "; " + support.citedSources() + "; ";
		var keys = this.sources.stream()
			.filter((source) -> cited.contains("; " + cite(source) + "; "))
			.map((source) -> PREFIX + source.code())
			.collect(Collectors.joining(" "));
		return keys.isEmpty() ? null : keys;
	}

	private static String cite(Source source) {
		var name = escape((source.publisher() != null) ? source.publisher() : source.title());
		return ((source.address() != null) ? "<a href=\"%s\">%s</a>".formatted(escape(source.address()), name) : name)
				+ ((source.published() != null) ? ", " + escape(source.published()) : "");
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
