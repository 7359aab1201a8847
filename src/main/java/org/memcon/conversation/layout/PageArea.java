package org.memcon.conversation.layout;

/**
 * An area of the image of a page, in thousandths of its width and height from the left
 * and from the top.
 */
public record PageArea(int left, int top, int right, int bottom) {

	private static final int WHOLE = 1000;

	/** The least width and height, a pixel of a small image. */
	private static final int LEAST = 2;

	public static final PageArea ALL = new PageArea(0, 0, WHOLE, WHOLE);

	/** The area between parts of the width and the height; it does not leave the page. */
	public static PageArea of(double left, double top, double right, double bottom) {
		var x = within(left, 0, WHOLE - LEAST);
		var y = within(top, 0, WHOLE - LEAST);
		return new PageArea(x, y, within(right, x + LEAST, WHOLE), within(bottom, y + LEAST, WHOLE));
	}

	private static int within(double part, int least, int most) {
		return (int) Math.max(least, Math.min(most, Math.round(part * WHOLE)));
	}

	public int width() {
		return this.right - this.left;
	}

	public int height() {
		return this.bottom - this.top;
	}

	/** The area in pixels of an image of this size, at least one each way. */
	public PageArea scaled(int imageWidth, int imageHeight) {
		var x = this.left * imageWidth / WHOLE;
		var y = this.top * imageHeight / WHOLE;
		return new PageArea(x, y, Math.max(x + 1, this.right * imageWidth / WHOLE),
				Math.max(y + 1, this.bottom * imageHeight / WHOLE));
	}

	/** Tests if the other area goes on to the right of this one, on the same line. */
	boolean isContinuedBy(PageArea other) {
		var middle = (other.top + other.bottom) / 2;
		return other.left >= this.left && this.top < middle && middle < this.bottom;
	}

	/** The smallest area that has both. */
	public PageArea and(PageArea other) {
		return new PageArea(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

}
