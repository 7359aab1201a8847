package org.memcon.conversation;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * A conversation as lists show it, in one line.
 */
public record ConversationListEntry(Long id, String slug, String title, RecordForm form, Certainty formCertainty,
		Dateline dateline, @Nullable String occasionName, @Nullable String occasionNote, TextBasis textBasis,
		int pageCount, int redactionCount, String chronology) {

	public ConversationAddress address() {
		return new ConversationAddress(this.slug);
	}

	public int year() {
		return (this.dateline.startsOn() != null) ? this.dateline.startsOn().getYear() : 0;
	}

}
