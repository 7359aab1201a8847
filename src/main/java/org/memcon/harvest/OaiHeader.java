package org.memcon.harvest;

import java.time.Instant;
import java.util.List;

/**
 * The header of a record, which a withdrawn record keeps: its slug, the time of its last
 * change, and its sets.
 */
record OaiHeader(Long id, String slug, Instant changedAt, boolean isDeleted, List<SetSpec> sets) {

	/** The header of a former slug, which is reported as deleted. */
	OaiHeader asFormer(String former) {
		return new OaiHeader(this.id, former, this.changedAt, true, this.sets);
	}

}
