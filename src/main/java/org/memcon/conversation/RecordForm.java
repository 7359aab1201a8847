package org.memcon.conversation;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kind of a record, in the terms of the field: a record of a conversation, or another
 * document of the volume it was published in.
 */
public enum RecordForm implements Coded {

	/** Memorandum of a conversation face to face. */
	MEMCON,

	/** Memorandum of a conversation by telephone. */
	TELCON,

	/** Record, minutes or notes of a meeting. */
	MEETING,

	MEMORANDUM, LETTER, TELEGRAM, EDITORIAL_NOTE,

	/** Another document: a paper, a directive, a statement. */
	OTHER;

	/** The forms that record a conversation. */
	public static final Set<RecordForm> CONVERSATIONS = EnumSet.of(MEMCON, TELCON, MEETING);

	public boolean isConversation() {
		return CONVERSATIONS.contains(this);
	}

}
