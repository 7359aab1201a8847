package org.memcon.paper.scan.content;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An area of a page that is painted over: an image, or a fill of one colour or of a
 * pattern, within its clips.
 */
record PaintedArea(Shape shape, List<Path2D> clips, int order, boolean isImage, @Nullable Integer colour) {

	/** Colours nearer than this in each channel cannot be told apart. */
	private static final int ALIKE = 24;

	/** Tests if the letter stands within; an image may be cut in strips. */
	boolean contains(Letter letter) {
		return (this.isImage ? letter.hasMiddleIn(this.shape) : this.shape.contains(letter.core()))
				&& this.clips.stream().allMatch(letter::hasMiddleIn);
	}

	static boolean areAlike(int colour, int other) {
		return IntStream.of(16, 8, 0)
			.allMatch((shift) -> Math.abs((colour >> shift & 0xff) - (other >> shift & 0xff)) < ALIKE);
	}

}
