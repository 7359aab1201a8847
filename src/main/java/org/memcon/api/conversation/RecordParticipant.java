package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * A person's part in a conversation.
 */
@Schema(description = "A person's part in a conversation")
record RecordParticipant(String namePrinted,
		@Schema(description = "of the authority record; null where the person is not known") @Nullable String slug,
		@Schema(description = "authorized form") @Nullable String name,
		@Schema(description = "the delegation, as the record groups them") @Nullable String side,
		List<Capacity> capacities,
		@Schema(description = "how sure a machine was; null where none was asked") @Nullable Certainty certainty,
		Map<String, String> links) {

	static RecordParticipant of(Participation part, ApiAddresses apiAddresses) {
		var person = part.participant();
		return (person == null)
				? new RecordParticipant(part.namePrinted(), null, null, part.side(), part.capacities(),
						part.certainty(), Map.of())
				: new RecordParticipant(part.namePrinted(), person.slug(), person.name(), part.side(),
						part.capacities(), part.certainty(), apiAddresses.of(person.address()));
	}

}
