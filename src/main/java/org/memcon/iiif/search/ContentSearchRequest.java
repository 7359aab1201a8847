package org.memcon.iiif.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.memcon.web.BadRequestException;
import org.memcon.web.Pager;
import org.memcon.words.SearchWords;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The request of a viewer to search a record (Content Search API 2.0, 4.1, and 1.0, 3.2).
 *
 * @param motivation the kinds of annotations to find; empty for all
 * @param ignored the parameters that are not understood
 */
record ContentSearchRequest(SearchWords words, String motivation, int page, List<String> ignored) {

	private static final int MAX_PAGE = 999_999;

	private static final Set<String> PARAMETERS = Set.of("q", "motivation", "page");

	static ContentSearchRequest of(MultiValueMap<String, String> parameters) {
		var searchWords = new SearchWords(first(parameters, "q"));
		if (searchWords.typed().length() > SearchWords.MAX_LENGTH) {
			throw new BadRequestException("error.400.words");
		}
		return new ContentSearchRequest(searchWords, first(parameters, "motivation"),
				Pager.parseNumber(first(parameters, "page"), 1, MAX_PAGE, "error.400.page"),
				parameters.keySet().stream().filter((name) -> !PARAMETERS.contains(name)).sorted().toList());
	}

	private static String first(MultiValueMap<String, String> parameters, String name) {
		var value = parameters.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	/** Tells whether annotations of this kind are to be found. */
	boolean asksFor(String kind) {
		return this.motivation.isEmpty() || Arrays.asList(this.motivation.split("\\s+")).contains(kind);
	}

	/** The address of the whole answer, without the page and the ignored parameters. */
	String address(String search) {
		return search + "?q=" + encoded(this.words.typed())
				+ (this.motivation.isEmpty() ? "" : "&motivation=" + encoded(this.motivation));
	}

	private static String encoded(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

}
