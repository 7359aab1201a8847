package org.memcon.conversation;

import java.util.Locale;

/**
 * What kind of record a conversation left, in the field's own terms.
 */
public enum RecordForm {

	/** Memorandum of a conversation face to face. */
	MEMCON,

	/** Memorandum of a conversation by telephone. */
	TELCON;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
