package org.memcon.iiif.presentation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.memcon.iiif.image.IiifSize;
import org.memcon.iiif.image.ImageServiceReference;

/**
 * A resource with an address of its own: the image of a page, a page for readers, the
 * record in another format.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record ContentResource(String id, String type, @Nullable LanguageMap label, @Nullable String format,
		List<String> language, @Nullable String profile, @Nullable Integer width, @Nullable Integer height,
		List<ImageServiceReference> service) {

	static ContentResource image(String id, String format, IiifSize size, List<ImageServiceReference> service) {
		return new ContentResource(id, "Image", null, format, List.of(), null, size.width(), size.height(), service);
	}

	/** A text, which in this archive is English. */
	static ContentResource text(String id, String label, String format) {
		return new ContentResource(id, "Text", LanguageMap.english(label), format, List.of("en"), null, null, null,
				List.of());
	}

	static ContentResource dataset(String id, String label, String format, @Nullable String profile) {
		return new ContentResource(id, "Dataset", LanguageMap.english(label), format, List.of(), profile, null, null,
				List.of());
	}

}
