package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Annotations in their order: the image of a page, or its passages.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type", "label" })
record IiifAnnotationPage(String id, String type, @Nullable LanguageMap label, List<IiifAnnotation> items) {

}
