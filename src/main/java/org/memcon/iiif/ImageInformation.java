package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.memcon.iiif.FacsimileFiles.IiifSize;

/**
 * The description of the image service of a page (Image API 3.0, 5): the whole image, as
 * JPEG and as PNG. The small image exists, but is not named: viewers would enlarge it
 * until nobody can read it.
 *
 * @param preferredFormats PNG, because it is smaller and sharper for sixteen greys
 */
@JsonPropertyOrder({ "id", "type", "protocol", "profile" })
record ImageInformation(String id, String type, String protocol, String profile, int width, int height,
		List<IiifSize> sizes, List<String> extraFormats, List<String> preferredFormats, List<String> extraFeatures) {

	static ImageInformation of(String id, FacsimileFiles image) {
		return new ImageInformation(id, ImageServiceReference.TYPE, "http://iiif.io/api/image",
				ImageServiceReference.LEVEL, image.size().width(), image.size().height(), List.of(image.size()),
				List.of("png"), List.of("png"), List.of("baseUriRedirect", "cors", "jsonldMediaType"));
	}

	/**
	 * A reference to the image service of a page, which {@link ImageInformation}
	 * describes.
	 */
	@JsonPropertyOrder({ "id", "type" })
	record ImageServiceReference(String id, String type, String profile) {

		static final String TYPE = "ImageService3";

		/** The level of images that are not cut or scaled on request. */
		static final String LEVEL = "level0";

		static ImageServiceReference of(String id) {
			return new ImageServiceReference(id, TYPE, LEVEL);
		}

	}

}
