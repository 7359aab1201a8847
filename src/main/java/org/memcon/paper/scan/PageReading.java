package org.memcon.paper.scan;

/**
 * A reading of the image of a page by OCR: its sheet, the confidence of OCR in it from 0
 * to 100, the areas that are withheld, and the quarters clockwise by which the image had
 * to be turned back.
 */
record PageReading(Sheet sheet, double confidence, boolean isOnSide, WithheldAreas areas, int quarters) {

	/** A text that stands upright is read with a higher confidence, if it is legible. */
	private static final double UPRIGHT = 60;

	private static final double CLEARLY = 5;

	boolean isUpright() {
		return this.confidence >= UPRIGHT && !this.isOnSide;
	}

	boolean isBetterThan(PageReading other) {
		return !this.isOnSide && this.sheet.hasText()
				&& (other.isOnSide || this.confidence > other.confidence + CLEARLY);
	}

	PageReading with(WithheldAreas withheld, int quartersBack) {
		return new PageReading(this.sheet, this.confidence, this.isOnSide, withheld, quartersBack);
	}

}
