package org.memcon.iiif.image;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The image of a page as it lies on the disk, whole and small. Where the small one is
 * missing, the whole one stands for it.
 */
public record FacsimileFiles(IiifSize size, Path file, IiifSize smallSize, Path smallFile) {

	/** The file of this size, where one lies there: {@code max}, or width and height. */
	Optional<Path> file(String size) {
		if (size.equals("max") || size.equals(this.size.code())) {
			return Optional.of(this.file);
		}
		return size.equals(this.smallSize.code()) ? Optional.of(this.smallFile) : Optional.empty();
	}

	/** The width that is asked for, where the small image can be made still smaller. */
	Optional<Integer> width(String size) {
		return size.matches("[1-9]\\d{0,3},") ? Optional.of(Integer.valueOf(size.substring(0, size.length() - 1)))
			.filter((width) -> width <= this.smallSize.width()) : Optional.empty();
	}

}
