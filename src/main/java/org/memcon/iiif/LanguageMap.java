package org.memcon.iiif;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A text with its language (Presentation API 3.0, 4.1). A space before a first bracket
 * keeps viewers from taking it for HTML.
 */
record LanguageMap(@JsonValue Map<String, List<String>> values) {

	static LanguageMap english(String... words) {
		return english(List.of(words));
	}

	static LanguageMap english(List<String> words) {
		return of("en", words.stream());
	}

	/** A number or a name, which has no language. */
	static LanguageMap none(String words) {
		return of("none", Stream.of(words));
	}

	private static LanguageMap of(String language, Stream<String> words) {
		return new LanguageMap(
				Map.of(language, words.map((text) -> text.startsWith("<") ? " " + text : text).toList()));
	}

}
