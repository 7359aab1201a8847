package org.memcon.harvest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where the rest of it begins.
 *
 * @param asked the list as it was asked for
 * @param rest null where there is none
 */
record Portion(List<Harvested> records, ResumptionToken asked, @Nullable ResumptionToken rest) {

	/** Whether the list comes in one piece, and no token is spoken of. */
	boolean isWhole() {
		return this.asked.isBeginning() && this.rest == null;
	}

}
