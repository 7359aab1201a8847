package org.memcon.web;

import java.time.Instant;

/**
 * Tells which state of the archive the responses are made from.
 */
public interface ArchiveRevision {

	/** The state as it was seen half a second ago at most; asking costs no query. */
	State current();

	/** The state as the database and the index have it now. */
	State refresh();

	/**
	 * A state of the archive.
	 *
	 * @param id differs between any two states
	 * @param changedAt the time of the last change
	 * @param indexed true when the index has all that the database has
	 */
	record State(String id, Instant changedAt, boolean indexed) {
	}

}
