package org.memcon.conversation.evidence;

/**
 * The certainty of a date, a place or a form, after TEI
 * {@code att.global.responsibility/@cert}.
 */
public enum Certainty {

	/** Two or more independent families of sources, or the document itself. */
	HIGH,

	/** One family of sources. */
	MEDIUM,

	/** The archive's own inference. */
	LOW

}
