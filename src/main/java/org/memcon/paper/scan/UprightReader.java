package org.memcon.paper.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the image of a page by OCR. If the text may lie on a side or upside down, the
 * page is turned and read again, first in the direction that Tesseract finds.
 */
record UprightReader(TesseractOcr ocr) {

	private static final List<Integer> DIRECTIONS = List.of(2, 1, 3);

	private static final Duration TIME = Duration.ofSeconds(80);

	PageReading read(int page, RenderedPage image) throws IOException {
		var deadline = Deadline.in(TIME);
		var best = read(page, image, 0);
		if (best.isUpright()) {
			return best;
		}
		var found = this.ocr.direction(best.areas().erased(image).grey());
		for (var quarters : Stream.concat(found.stream(), DIRECTIONS.stream()).distinct().toList()) {
			if (quarters == 0 || best.isUpright() || deadline.isOver()) {
				return best;
			}
			var turned = read(page, image, quarters);
			best = turned.isBetterThan(best) ? turned : best;
		}
		return best;
	}

	/** Reads an image that stands so many quarters clockwise, without its bars. */
	PageReading read(int page, RenderedPage image, int quarters) throws IOException {
		var upright = image.turned(-quarters);
		var areas = WithheldAreaFinder.find(upright, upright.width() * TesseractTable.SCALE);
		return this.ocr.read(page, areas.erased(upright).grey()).with(areas, quarters);
	}

}
