package org.memcon.iiif.presentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The text of a passage, plain (Web Annotation Data Model, 3.2.4).
 */
@JsonPropertyOrder({ "type", "value" })
record TextualBody(String value) implements AnnotationBody {

	@JsonProperty
	String type() {
		return "TextualBody";
	}

	@JsonProperty
	String format() {
		return "text/plain";
	}

	@JsonProperty
	String language() {
		return "en";
	}

}
