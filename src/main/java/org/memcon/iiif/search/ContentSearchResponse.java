package org.memcon.iiif.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.memcon.iiif.presentation.IiifAnnotation;
import org.memcon.iiif.presentation.IiifReference;

/**
 * The passages of a record in which words were found, and where in them they stand
 * (Content Search API 2.0, 4.2). Many passages are told on several pages.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type" })
record ContentSearchResponse(String id, @Nullable AnnotationCollection partOf, @Nullable IiifReference prev,
		@Nullable IiifReference next, @Nullable Integer startIndex,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignored, List<IiifAnnotation> items,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<HighlightPage> annotations) {

	@JsonProperty
	String type() {
		return "AnnotationPage";
	}

	/** All pages of the answer together. */
	@JsonPropertyOrder({ "id", "type", "total" })
	record AnnotationCollection(String id, int total, IiifReference first, IiifReference last) {

		@JsonProperty
		String type() {
			return "AnnotationCollection";
		}

	}

	/** The annotation page of the {@link HighlightAnnotation highlights}. */
	@JsonPropertyOrder({ "id", "type" })
	record HighlightPage(String id, List<HighlightAnnotation> items) {

		@JsonProperty
		String type() {
			return "AnnotationPage";
		}

	}

}
