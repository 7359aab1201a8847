package org.memcon.conversation;

import org.memcon.conversation.Turns.FoundPassage;

/**
 * Passages as a list finds them.
 */
public final class FoundPassages {

	private FoundPassages() {
	}

	public static FoundPassage said(long conversation, String anchor, String text, long total) {
		return new FoundPassage(conversation, TextLayer.TEXT, 2, anchor, PassageStatus.SAID, "President Bush", null,
				text, false, total);
	}

	public static FoundPassage publicRecord(long conversation, String anchor) {
		return new FoundPassage(conversation, TextLayer.TEXT, 2, anchor, PassageStatus.PUBLIC_RECORD, null, null,
				"A statement.", false, 1);
	}

	public static FoundPassage inSummary(long conversation, String anchor, String text) {
		return new FoundPassage(conversation, TextLayer.SUMMARY, 1, anchor, PassageStatus.SAID, null, null, text, false,
				1);
	}

}
