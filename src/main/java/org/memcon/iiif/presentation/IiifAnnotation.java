package org.memcon.iiif.presentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Puts a {@link AnnotationBody} on a canvas: {@code painting} what is seen there,
 * {@code supplementing} what is read there.
 */
@JsonPropertyOrder({ "id", "type", "motivation", "body", "target" })
public record IiifAnnotation(String id, String motivation, AnnotationBody body, String target) {

	static final String PAINTING = "painting";

	public static final String SUPPLEMENTING = "supplementing";

	@JsonProperty
	String type() {
		return "Annotation";
	}

}
