package org.memcon.conversation.reference;

/**
 * The evidence for a reference from one record to another.
 */
public enum ReferenceKind {

	/** The editors link to the document by its number. */
	NAMED,

	/** The text names the day of a conversation, found by a machine. */
	DATE,

	/** The text names the place of an earlier meeting, found by a machine. */
	PLACE;

	/** Tells if a machine found it, and nobody has looked at it. */
	public boolean isProposed() {
		return this != NAMED;
	}

}
