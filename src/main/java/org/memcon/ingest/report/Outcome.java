package org.memcon.ingest.report;

/**
 * How the taking-in of a source ended.
 */
public enum Outcome {

	/** New in the archive. */
	ENTERED,

	/** Already there, and changed. */
	UPDATED,

	/** Already there, and the same: nothing was written. */
	UNCHANGED,

	/** Already there, and the same, but in another state of its file. */
	CONFIRMED,

	/** Not taken in; the findings say why. */
	REFUSED,

	/** In the archive, but no longer among the sources; kept. */
	MISSING,

	/** Taken out of the archive on demand: no longer among the sources, or withdrawn. */
	REMOVED

}
