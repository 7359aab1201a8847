package org.memcon.iiif.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.memcon.words.Span;

/**
 * Words that were looked for, as they stand in a passage: what comes before them, they
 * themselves, and what comes after (Content Search API 2.0, match highlighting).
 */
@JsonPropertyOrder({ "id", "type", "motivation", "target" })
record HighlightAnnotation(String id, SpecificResource target) {

	static final String HIGHLIGHTING = "highlighting";

	private static final int CONTEXT_LENGTH = 60;

	/** A place within an annotation. */
	@JsonPropertyOrder({ "type", "source", "selector" })
	record SpecificResource(String source, List<TextQuoteSelector> selector) {

		@JsonProperty
		String type() {
			return "SpecificResource";
		}

	}

	/** The place is found by its words (Web Annotation Data Model, 4.2.4). */
	@JsonPropertyOrder({ "type", "prefix", "exact", "suffix" })
	record TextQuoteSelector(String prefix, String exact, String suffix) {

		static TextQuoteSelector of(String text, Span hit) {
			return new TextQuoteSelector(prefixOf(text, hit.start()), text.substring(hit.start(), hit.end()),
					suffixOf(text, hit.end()));
		}

		@JsonProperty
		String type() {
			return "TextQuoteSelector";
		}

		/** No word is cut in two; where a word has no end, nothing is quoted. */
		private static String prefixOf(String text, int end) {
			if (end <= CONTEXT_LENGTH) {
				return text.substring(0, end);
			}
			var space = text.indexOf(' ', end - CONTEXT_LENGTH);
			return text.substring((space >= 0 && space < end) ? space + 1 : end, end);
		}

		private static String suffixOf(String text, int start) {
			if (text.length() - start <= CONTEXT_LENGTH) {
				return text.substring(start);
			}
			return text.substring(start, Math.max(start, text.lastIndexOf(' ', start + CONTEXT_LENGTH)));
		}

	}

	static HighlightAnnotation of(String id, String source, String text, Span hit) {
		return new HighlightAnnotation(id, new SpecificResource(source, List.of(TextQuoteSelector.of(text, hit))));
	}

	@JsonProperty
	String type() {
		return "Annotation";
	}

	@JsonProperty
	String motivation() {
		return HIGHLIGHTING;
	}

}
