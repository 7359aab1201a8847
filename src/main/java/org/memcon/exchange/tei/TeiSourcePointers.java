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

	/**
	 * Finds the keys of the sources cited, of which the archive keeps links and names.
	 */
	@Nullable String keys(@Nullable SourceSupport support) {
		if (support == null || support.citedSources() == null) {
			return null;
		}
		var cited = "; " + support.citedSources() + "; ";
		var keys = this.sources.stream()
			.filter((source) -> cited.contains("; " + citation(source)))
			.map((source) -> PREFIX + source.code())
			.collect(Collectors.joining(" "));
		return keys.isEmpty() ? null : keys;
	}

	/** The beginning of its link; of a source without an address, all of the words. */
	private static String citation(Source source) {
		return (source.address() != null) ? "<a href=\"%s\">".formatted(escape(source.address()))
				: escape(source.title()) + ((source.published() != null) ? ", " + escape(source.published()) : "")
						+ "; ";
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
