package org.memcon.iiif.presentation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Puts a body on a canvas: {@code painting} its image, {@code supplementing} its text.
 */
@JsonPropertyOrder({ "id", "type", "motivation", "body", "target" })
public record IiifAnnotation<B>(String id, String type, String motivation, B body, String target) {

	public static final String SUPPLEMENTING = "supplementing";

	static IiifAnnotation<ContentResource> painting(String id, ContentResource image, String canvas) {
		return new IiifAnnotation<>(id, "Annotation", "painting", image, canvas);
	}

	static IiifAnnotation<TextualBody> supplementing(String id, String text, String canvas) {
		return new IiifAnnotation<>(id, "Annotation", SUPPLEMENTING, TextualBody.of(text), canvas);
	}

}
