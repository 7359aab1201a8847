package org.memcon.harvest;

import java.time.Instant;
import java.util.List;

import org.memcon.harvest.oai.SetSpec;

/**
 * What is told of every record, also of one that was withdrawn: its name, when it last
 * changed, and the sets it stands in.
 */
record OaiHeader(Long id, String slug, Instant changedAt, boolean isDeleted, List<SetSpec> sets) {

	/** A name that the record had goes as if it had been withdrawn. */
	OaiHeader asFormer(String former) {
		return new OaiHeader(this.id, former, this.changedAt, true, this.sets);
	}

}
