package org.memcon.paper;

/**
 * One word and where it stands on its sheet, in points from the left and from the top.
 */
record TypedWord(String text, double left, double right, double base) {

	double width() {
		return this.right - this.left;
	}

	TypedWord with(String otherText) {
		return new TypedWord(otherText, this.left, this.right, this.base);
	}

}
