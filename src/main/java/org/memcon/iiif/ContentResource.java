package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.memcon.iiif.FacsimileFiles.IiifSize;
import org.memcon.iiif.ImageInformation.ImageServiceReference;
import org.memcon.web.Format;

/**
 * A resource with an address of its own: the image of a page, a page for readers, the
 * record in another format.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({ "id", "type", "label" })
record ContentResource(String id, String type, @Nullable LanguageMap label, @Nullable String format,
		List<String> language, @Nullable String profile, @Nullable Integer width, @Nullable Integer height,
		List<ImageServiceReference> service) {

	/** An image, which this archive stores as PNG. */
	static ContentResource image(String id, IiifSize size, List<ImageServiceReference> service) {
		return new ContentResource(id, "Image", null, "image/png", List.of(), null, size.width(), size.height(),
				service);
	}

	/** A text, which in this archive is English. */
	static ContentResource text(String id, String label, String format) {
		return new ContentResource(id, "Text", LanguageMap.english(label), format, List.of("en"), null, null, null,
				List.of());
	}

	/** A page for readers. */
	static ContentResource page(String id, String label) {
		return text(id, label, "text/html");
	}

	/** A record in a format for programs. */
	static ContentResource dataset(Format format, String record, String label, @Nullable String profile) {
		return new ContentResource(format.address(record), "Dataset", LanguageMap.english(label), format.mediaType(),
				List.of(), profile, null, null, List.of());
	}

}
