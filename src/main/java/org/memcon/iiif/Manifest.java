package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A record in IIIF: its description, its links, and a {@link Canvas} for each page.
 *
 * @param behavior {@code individuals}: single typed pages, not openings of a book
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record Manifest(String id, String type, LanguageMap label, @JsonUnwrapped DescriptiveProperties descriptive,
		@JsonUnwrapped LinkingProperties linking, List<Canvas> items, List<IiifRange> structures, List<String> behavior,
		String viewingDirection) {

	/**
	 * A heading within a record, and the page that begins with it.
	 */
	@JsonPropertyOrder({ "id", "type", "label" })
	record IiifRange(String id, String type, LanguageMap label, List<IiifReference> items) {

	}

}
