package org.memcon.iiif.image;

/**
 * The width and height of an image in pixels.
 */
public record IiifSize(int width, int height) {

	/** The form of the Image API in addresses: {@code 240,310}. */
	public String code() {
		return this.width + "," + this.height;
	}

}
