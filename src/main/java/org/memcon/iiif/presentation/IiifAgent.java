package org.memcon.iiif.presentation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Who provides a record: this archive, or the publisher of the document.
 */
@JsonPropertyOrder({ "id", "type", "label" })
record IiifAgent(String id, LanguageMap label, List<ContentResource> homepage) {

	static IiifAgent of(String address, String name) {
		return new IiifAgent(address, LanguageMap.english(name),
				List.of(ContentResource.text(address, name, "text/html")));
	}

	@JsonProperty
	String type() {
		return "Agent";
	}

}
