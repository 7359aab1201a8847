package org.memcon.iiif.presentation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One record as viewers know it: what it is, where it leads, and a {@link Canvas} for
 * each page.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record Manifest(String id, LanguageMap label, @JsonUnwrapped DescriptiveProperties descriptive,
		@JsonUnwrapped LinkingProperties linking, List<Canvas> items, List<IiifRange> structures) {

	@JsonProperty
	String type() {
		return "Manifest";
	}

	/** Typed pages, each for itself, no leaves of a book. */
	@JsonProperty
	List<String> behavior() {
		return List.of("individuals");
	}

	@JsonProperty
	String viewingDirection() {
		return "left-to-right";
	}

}
