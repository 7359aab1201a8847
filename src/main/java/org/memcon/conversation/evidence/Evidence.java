package org.memcon.conversation.evidence;

/**
 * The evidence for a statement of an abstract.
 */
public enum Evidence {

	/** The document itself, as far as it has been read. */
	DOCUMENT,

	/** Two or more reports made separately. */
	CORROBORATED,

	/** One report, with any rewrites of it. */
	SINGLE,

	/** The sources disagree. */
	CONFLICT,

	/** The archive's own deduction. */
	INFERENCE

}
