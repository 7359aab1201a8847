package org.memcon.iiif;

/**
 * How many pixels an image has across and down.
 */
record IiifSize(int width, int height) {

	/** As the Image API writes it in an address: {@code 240,310}. */
	String code() {
		return this.width + "," + this.height;
	}

}
