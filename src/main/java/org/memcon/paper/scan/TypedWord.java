package org.memcon.paper.scan;

/**
 * One word and its position on the sheet, in points from the left and from the top.
 */
public record TypedWord(String text, double left, double right, double base) {

	public double width() {
		return this.right - this.left;
	}

}
