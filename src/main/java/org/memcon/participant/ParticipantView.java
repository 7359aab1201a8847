package org.memcon.participant;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.ListAddress;

/**
 * A participant as the person's page shows the authority record.
 */
record ParticipantView(String name, String directName, @Nullable String variants, @Nullable String affiliation,
		@Nullable String description, ListAddress list) {

	static ParticipantView of(Participant participant) {
		return new ParticipantView(participant.name(), participant.directName(), participant.variants(),
				participant.affiliation(), participant.description(), participant.list());
	}

}
