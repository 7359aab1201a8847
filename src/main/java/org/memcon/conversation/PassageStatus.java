package org.memcon.conversation;

/**
 * Where a passage stands to the record: in it, beside it, or missing from it.
 */
public enum PassageStatus {

	/** Said in the conversation. */
	SAID,

	/** Told by the public record of the day, not by the record of the conversation. */
	PUBLIC_RECORD,

	/** Not known, and said to be so. */
	NOT_KNOWN

}
