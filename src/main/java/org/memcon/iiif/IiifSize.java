package org.memcon.iiif;

/**
 * The width and height of an image in pixels.
 */
record IiifSize(int width, int height) {

	/** The form of the Image API in addresses: {@code 240,310}. */
	String code() {
		return this.width + "," + this.height;
	}

}
