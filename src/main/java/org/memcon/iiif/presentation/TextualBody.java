package org.memcon.iiif.presentation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The text of a passage, plain (Web Annotation Data Model, 3.2.4).
 */
@JsonPropertyOrder({ "type", "value" })
record TextualBody(String type, String value, String format, String language) {

	static TextualBody of(String text) {
		return new TextualBody("TextualBody", text, "text/plain", "en");
	}

}
