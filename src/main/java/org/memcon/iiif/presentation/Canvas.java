package org.memcon.iiif.presentation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One page of a record as viewers know it: a surface with the image on it, and the text
 * beside it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record Canvas(String id, LanguageMap label, int width, int height, List<ContentResource> thumbnail,
		List<ContentResource> homepage, List<IiifAnnotationPage> items, List<IiifReference> annotations) {

	@JsonProperty
	String type() {
		return "Canvas";
	}

	/** Whether the image is that of the page, and none that stands for it. */
	boolean showsFacsimile() {
		return this.items.stream()
			.flatMap((page) -> page.items().stream())
			.anyMatch((painting) -> painting.body() instanceof ContentResource image && !image.service().isEmpty());
	}

}
