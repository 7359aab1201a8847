package org.memcon.harvest;

import java.time.Instant;
import java.util.List;

/**
 * What is told of every record, also of one that was withdrawn: its name, when it last
 * changed, and the sets it stands in.
 */
record Header(Long id, String slug, Instant changedAt, boolean isDeleted, List<SetSpec> sets) {

	/** A name that the record had goes as if it had been withdrawn. */
	Header formerly(String former) {
		return new Header(this.id, former, this.changedAt, true, this.sets);
	}

}
