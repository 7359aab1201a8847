package org.memcon.iiif.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.memcon.words.Span;

/**
 * The position of found words in a passage: the words with those before and after them
 * (Content Search API 2.0, match highlighting).
 */
@JsonPropertyOrder({ "id", "type", "motivation", "target" })
record HighlightAnnotation(String id, String type, String motivation, SpecificResource target) {

	private static final int CONTEXT_LENGTH = 60;

	/** A place within an annotation. */
	@JsonPropertyOrder({ "type", "source", "selector" })
	record SpecificResource(String type, String source, List<TextQuoteSelector> selector) {
	}

	/** A position given by its words (Web Annotation Data Model, 4.2.4). */
	@JsonPropertyOrder({ "type", "prefix", "exact", "suffix" })
	record TextQuoteSelector(String type, String prefix, String exact, String suffix) {

		static TextQuoteSelector of(String text, Span hit) {
			return new TextQuoteSelector("TextQuoteSelector", prefixOf(text, hit.start()),
					text.substring(hit.start(), hit.end()), suffixOf(text, hit.end()));
		}

		/** The words before, none cut in two; nothing if there is no end of a word. */
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
		return new HighlightAnnotation(id, "Annotation", "highlighting",
				new SpecificResource("SpecificResource", source, List.of(TextQuoteSelector.of(text, hit))));
	}

}
