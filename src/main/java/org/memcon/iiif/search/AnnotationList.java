package org.memcon.iiif.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search by the Content Search API 1.0: the areas in which words were
 * found, and the hits to which they belong, with the words around.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationList(@JsonProperty("@id") String id, @JsonProperty("@type") String type, SearchLayer within,
		@Nullable String prev, @Nullable String next, int startIndex, List<OpenAnnotation> resources,
		List<SearchHit> hits) {

	/** The pages of an answer together, with the number of hits on them. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record SearchLayer(@JsonProperty("@type") String type, int total, String first, String last, List<String> ignored) {
	}

	/** An area with found words. */
	record OpenAnnotation(@JsonProperty("@id") String id, @JsonProperty("@type") String type, String motivation,
			ContentAsText resource, String on) {
	}

	/** The words in an area. */
	record ContentAsText(@JsonProperty("@type") String type, String chars) {
	}

	/** Found words in all their areas, on one line or several. */
	record SearchHit(@JsonProperty("@type") String type, List<String> annotations, String before, String match,
			String after) {
	}

}
