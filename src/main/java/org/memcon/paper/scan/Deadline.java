package org.memcon.paper.scan;

import java.time.Duration;

/**
 * The time limit for reading one page, checked between the steps.
 */
record Deadline(Duration time, long end) {

	static Deadline in(Duration time) {
		return new Deadline(time, System.nanoTime() + time.toNanos());
	}

	boolean isOver() {
		return System.nanoTime() - this.end > 0;
	}

	void check() {
		if (isOver()) {
			throw new PaperException("takes longer than %d seconds".formatted(this.time.toSeconds()));
		}
	}

}
