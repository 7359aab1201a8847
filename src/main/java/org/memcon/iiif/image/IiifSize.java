package org.memcon.iiif.image;

/**
 * How many pixels an image has across and down.
 */
public record IiifSize(int width, int height) {

	/** As the Image API writes it in an address: {@code 240,310}. */
	public String code() {
		return this.width + "," + this.height;
	}

}
