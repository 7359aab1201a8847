package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another resource by its id.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type", "label" })
public record IiifReference(String id, String type, @Nullable LanguageMap label, @Nullable String navDate) {

	static IiifReference canvas(String id) {
		return new IiifReference(id, "Canvas", null, null);
	}

	public static IiifReference annotationPage(String id, @Nullable LanguageMap label) {
		return new IiifReference(id, "AnnotationPage", label, null);
	}

	static IiifReference collection(String id, String label) {
		return new IiifReference(id, "Collection", LanguageMap.english(label), null);
	}

	static IiifReference manifest(String id, String label, @Nullable String navDate) {
		return new IiifReference(id, "Manifest", LanguageMap.english(label), navDate);
	}

}
