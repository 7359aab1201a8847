package org.memcon.iiif.image;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What the image service of a page can do (Image API 3.0, 5): the whole image, as JPEG
 * and as PNG. The small image is had as well, but not named: a viewer would show it until
 * it is stretched to twice its size, and nobody could read it.
 */
@JsonPropertyOrder({ "id", "type", "protocol", "profile" })
record ImageInformation(String id, int width, int height, List<IiifSize> sizes) {

	static ImageInformation of(String id, FacsimileFiles image) {
		return new ImageInformation(id, image.size().width(), image.size().height(), List.of(image.size()));
	}

	@JsonProperty
	String type() {
		return "ImageService3";
	}

	@JsonProperty
	String protocol() {
		return "http://iiif.io/api/image";
	}

	@JsonProperty
	String profile() {
		return ImageServiceReference.LEVEL;
	}

	@JsonProperty
	List<String> extraFormats() {
		return List.of("png");
	}

	/** Sixteen greys are smaller and sharper as PNG. */
	@JsonProperty
	List<String> preferredFormats() {
		return List.of("png");
	}

	@JsonProperty
	List<String> extraFeatures() {
		return List.of("baseUriRedirect", "cors", "jsonldMediaType");
	}

}
