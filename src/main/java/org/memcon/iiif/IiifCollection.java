package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A list of manifests, or of such lists.
 */
@JsonPropertyOrder({ "id", "type", "label" })
record IiifCollection(String id, String type, LanguageMap label,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<IiifReference> partOf, List<ContentResource> homepage,
		List<IiifAgent> provider, List<IiifReference> items) {

	static IiifCollection of(String id, String name, List<IiifReference> within, ContentResource homepage, String host,
			List<IiifReference> items) {
		return new IiifCollection(id, "Collection", LanguageMap.english(name), within, List.of(homepage),
				List.of(IiifAgent.archive(host)), items);
	}

}
