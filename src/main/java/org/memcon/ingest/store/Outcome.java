package org.memcon.ingest.store;

import java.util.Locale;

/**
 * The result of importing a document.
 */
public enum Outcome {

	/** New in the archive. */
	ENTERED("added"),

	/** In the archive already, and changed. */
	UPDATED("updated"),

	/** In the archive already, and the same: nothing was written. */
	UNCHANGED("unchanged"),

	/** In the archive already, and the same, but its file is another or has changed. */
	SOURCE_CHANGED("unchanged"),

	/** In the archive, but no longer in its source; it is kept. */
	MISSING("missing from their source"),

	/** Removed from the archive: no longer in its source, or withdrawn. */
	REMOVED("removed"),

	/** Not imported; the findings say why. */
	REFUSED("refused");

	private final String label;

	Outcome(String label) {
		this.label = label;
	}

	/**
	 * Returns the word for the curator, to whom a changed file with the same words is no
	 * news.
	 */
	public String label() {
		return this.label;
	}

	/** Returns the word that programs find in the report, where it never changes. */
	public String code() {
		return (this == SOURCE_CHANGED) ? "confirmed" : name().toLowerCase(Locale.ROOT);
	}

}
