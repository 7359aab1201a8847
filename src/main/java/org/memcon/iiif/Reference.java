package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Another resource, named but not told: who wants it asks at its id.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type", "label" })
record Reference(String id, String type, @Nullable LanguageMap label, @Nullable String navDate) {

	static Reference canvas(String id) {
		return new Reference(id, "Canvas", null, null);
	}

	static Reference annotationPage(String id, @Nullable LanguageMap label) {
		return new Reference(id, "AnnotationPage", label, null);
	}

	static Reference collection(String id, String label) {
		return new Reference(id, "Collection", LanguageMap.english(label), null);
	}

	static Reference manifest(String id, String label, @Nullable String navDate) {
		return new Reference(id, "Manifest", LanguageMap.english(label), navDate);
	}

}
