package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A page of a record in IIIF: a surface with the image on it, and the text beside it.
 *
 * @param hasFacsimile true if the image is that of the page, not a placeholder
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record Canvas(String id, String type, LanguageMap label, int width, int height, List<ContentResource> thumbnail,
		List<ContentResource> homepage, List<IiifAnnotationPage> items, List<IiifReference> annotations,
		@JsonIgnore boolean hasFacsimile) {

}
