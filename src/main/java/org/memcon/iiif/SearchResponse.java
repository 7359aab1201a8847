package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a record in which words were found, and where in them they stand
 * (Content Search API 2.0, 4.2). Many passages are told on several pages.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type" })
record SearchResponse(String id, @Nullable AnnotationCollection partOf, @Nullable Reference prev,
		@Nullable Reference next, @Nullable Integer startIndex,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignored, List<Annotation> items,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Highlights> annotations) {

	@JsonProperty
	String type() {
		return "AnnotationPage";
	}

	/** All pages of the answer together. */
	@JsonPropertyOrder({ "id", "type", "total" })
	record AnnotationCollection(String id, int total, Reference first, Reference last) {

		@JsonProperty
		String type() {
			return "AnnotationCollection";
		}

	}

	/** The annotation page of the {@link Highlight highlights}. */
	@JsonPropertyOrder({ "id", "type" })
	record Highlights(String id, List<Highlight> items) {

		@JsonProperty
		String type() {
			return "AnnotationPage";
		}

	}

}
