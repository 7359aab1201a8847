package org.memcon.iiif.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.memcon.iiif.IiifAnnotation;
import org.memcon.iiif.IiifReference;

/**
 * The passages of a record in which words were found, and the words in them (Content
 * Search API 2.0, 4.2). Many passages are given on several pages.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type" })
record ContentSearchResponse(String id, String type, @Nullable AnnotationCollection partOf,
		@Nullable IiifReference prev, @Nullable IiifReference next, @Nullable Integer startIndex,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignored, List<IiifAnnotation> items,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<HighlightPage> annotations) {

	/** The pages of an answer together. */
	@JsonPropertyOrder({ "id", "type", "total" })
	record AnnotationCollection(String id, String type, int total, IiifReference first, IiifReference last) {
	}

	/** The annotation page of the {@link HighlightAnnotation highlights}. */
	@JsonPropertyOrder({ "id", "type" })
	record HighlightPage(String id, String type, List<HighlightAnnotation> items) {

	}

}
