package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A reference to the image service of a page, which {@link ImageInformation} describes.
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
