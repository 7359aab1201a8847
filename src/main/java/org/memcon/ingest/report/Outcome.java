package org.memcon.ingest.report;

import java.util.Locale;

/**
 * The result of importing a document.
 */
public enum Outcome {

	/** New in the archive. */
	ENTERED,

	/** In the archive already, and changed. */
	UPDATED,

	/** In the archive already, and the same: nothing was written. */
	UNCHANGED,

	/** In the archive already, and the same, but its file is another or has changed. */
	SOURCE_CHANGED,

	/** Not imported; the findings say why. */
	REFUSED,

	/** In the archive, but no longer in its source; it is kept. */
	MISSING,

	/** Removed from the archive: no longer in its source, or withdrawn. */
	REMOVED;

	/** Returns the word that programs find in the report, where it never changes. */
	String code() {
		return (this == SOURCE_CHANGED) ? "confirmed" : name().toLowerCase(Locale.ROOT);
	}

}
