package org.memcon.iiif.presentation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Words and the language they are in (Presentation API 3.0, 4.1). What a viewer would
 * take for HTML, because it begins with a bracket, is kept plain by a space before it.
 */
record LanguageMap(@JsonValue Map<String, List<String>> values) {

	static LanguageMap english(String... words) {
		return english(List.of(words));
	}

	static LanguageMap english(List<String> words) {
		return of("en", words.stream());
	}

	/** Numbers and names that are in no language. */
	static LanguageMap none(String words) {
		return of("none", Stream.of(words));
	}

	private static LanguageMap of(String language, Stream<String> words) {
		return new LanguageMap(
				Map.of(language, words.map((text) -> text.startsWith("<") ? " " + text : text).toList()));
	}

}
