package org.memcon.iiif.presentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where words are looked for in one record, by the rules of the Content Search API.
 */
@JsonPropertyOrder({ "id", "type" })
record SearchServiceReference(String id) {

	@JsonProperty
	String type() {
		return "SearchService2";
	}

}
