package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * A person's part in a conversation.
 *
 * @param slug the slug of the authority record; null if the person is not known
 * @param name the authorized name
 * @param side the delegation, as the record groups them
 * @param certainty the certainty of a machine; null if none was asked
 */
record RecordParticipant(String namePrinted, @Nullable String slug, @Nullable String name, @Nullable String side,
		List<Capacity> capacities, @Nullable Certainty certainty, Map<String, String> links) {

	static RecordParticipant of(Participation part, ApiAddresses addresses) {
		var person = part.participant();
		return (person != null)
				? new RecordParticipant(part.namePrinted(), person.slug(), person.name(), part.side(),
						part.capacities(), part.certainty(), addresses.of(person.address()))
				: new RecordParticipant(part.namePrinted(), null, null, part.side(), part.capacities(),
						part.certainty(), Map.of());
	}

}
