package org.memcon.conversation;

/**
 * The relation of a passage to the record: in it, beside it, or missing from it.
 */
public enum PassageStatus {

	/** Said in the conversation. */
	SAID,

	/**
	 * Known from the public record of the day, not from the record of the conversation.
	 */
	PUBLIC_RECORD,

	/** Known from the record of another conversation. */
	OTHER_RECORD,

	/** Stated not to be known. */
	NOT_KNOWN

}
