package org.memcon.conversation.evidence;

/**
 * The certainty of a date, a place or a form, after TEI
 * {@code att.global.responsibility/@cert}.
 */
public enum Certainty {

	/** Two or more separate reports, or the document itself. */
	HIGH,

	/** One report, with any rewrites of it. */
	MEDIUM,

	/** The archive's own inference. */
	LOW

}
