package org.memcon.paper.scan;

import java.util.List;

/**
 * The text layer of one page: its sheet, the quarters clockwise by which the page was
 * turned to stand upright, and what it does not show, by reason and place.
 */
record PageText(Sheet sheet, int quarters, boolean isScan, List<String> hidden) {

	PageText with(Sheet other, int quartersMore) {
		return new PageText(other, (this.quarters + quartersMore) % 4, this.isScan, this.hidden);
	}

}
