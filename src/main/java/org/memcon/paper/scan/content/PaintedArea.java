package org.memcon.paper.scan.content;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

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
		return Math.abs((colour >> 16 & 0xff) - (other >> 16 & 0xff)) < ALIKE
				&& Math.abs((colour >> 8 & 0xff) - (other >> 8 & 0xff)) < ALIKE
				&& Math.abs((colour & 0xff) - (other & 0xff)) < ALIKE;
	}

}
