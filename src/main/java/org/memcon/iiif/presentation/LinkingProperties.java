package org.memcon.iiif.presentation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The links of a record (Presentation API 3.0, 3.3): to its pages for readers, to its
 * other formats, to its collection, and to the search within it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinkingProperties(List<ContentResource> homepage, List<ContentResource> seeAlso, List<ContentResource> rendering,
		List<IiifReference> partOf, List<IiifReference> service, IiifReference start) {
}
