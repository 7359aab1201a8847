package org.memcon.api.conversation;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;

/**
 * The place of a conversation.
 *
 * @param certainty the certainty of the place
 */
record RecordPlace(String name, @Nullable Certainty certainty) {

	static @Nullable RecordPlace of(Dateline dateline) {
		return (dateline.place() != null) ? new RecordPlace(dateline.place(), dateline.placeCertainty()) : null;
	}

}
