package org.memcon.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What kind of record it is, in the field's own terms: one that a conversation left, or
 * another document of the volume it was published in.
 */
public enum RecordForm {

	/** Memorandum of a conversation face to face. */
	MEMCON,

	/** Memorandum of a conversation by telephone. */
	TELCON,

	/** Record, minutes or notes of a meeting. */
	MEETING,

	MEMORANDUM, LETTER, TELEGRAM, EDITORIAL_NOTE,

	/** None of these: a paper, a directive, a statement. */
	OTHER;

	/** The forms that tell what people said to each other. */
	public static final Set<RecordForm> CONVERSATIONS = EnumSet.of(MEMCON, TELCON, MEETING);

	public boolean isConversation() {
		return CONVERSATIONS.contains(this);
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
