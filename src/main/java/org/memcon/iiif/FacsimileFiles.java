package org.memcon.iiif;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a page image, whole and small. The whole one replaces a missing small one.
 */
record FacsimileFiles(IiifSize size, Path file, IiifSize smallSize, Path smallFile) {

	/** The file of a size, if there is one: {@code max}, or width and height. */
	Optional<Path> file(String size) {
		if (size.equals("max") || size.equals(this.size.code())) {
			return Optional.of(this.file);
		}
		return size.equals(this.smallSize.code()) ? Optional.of(this.smallFile) : Optional.empty();
	}

	/** The requested width, if it is not above that of the small image. */
	Optional<Integer> width(String size) {
		return size.matches("[1-9]\\d{0,3},") ? Optional.of(Integer.valueOf(size.substring(0, size.length() - 1)))
			.filter((width) -> width <= this.smallSize.width()) : Optional.empty();
	}

	/**
	 * The width and height of an image in pixels.
	 */
	record IiifSize(int width, int height) {

		/** The form of the Image API in addresses: {@code 240,310}. */
		String code() {
			return this.width + "," + this.height;
		}

	}

}
