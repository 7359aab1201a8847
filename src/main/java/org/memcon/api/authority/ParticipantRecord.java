package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.participant.Appearance;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participant;

/**
 * The authority record of a person, with the conversations in order of time.
 */
@Schema(description = "The authority record of a person, with the conversations in order of time")
record ParticipantRecord(String slug, @Schema(description = "authorized form") String name,
		@Schema(description = "as one says it") String directName,
		@Schema(description = "other forms") @Nullable String variants, @Nullable String affiliation,
		@Schema(description = "office, and part in the records") @Nullable Prose description,
		@Schema(description = "how many records name the person") long total,
		@Schema(description = "the first 200 of them; all are in the catalog") List<ParticipantAppearance> conversations,
		Map<String, String> links) {

	/**
	 * A conversation the person took part in.
	 */
	@Schema(name = "Appearance", description = "A conversation the person took part in")
	record ParticipantAppearance(ConversationEntry conversation, String namePrinted, List<Capacity> capacities,
			@Schema(description = "the pages on which the person speaks") List<Integer> pages) {

		static ParticipantAppearance of(Appearance appearance, ApiAddresses apiAddresses) {
			return new ParticipantAppearance(ConversationEntry.of(appearance.entry(), apiAddresses),
					appearance.namePrinted(), appearance.capacities(), appearance.pages());
		}

	}

	static ParticipantRecord of(Participant person, long total, List<Appearance> appearances,
			ApiAddresses apiAddresses) {
		return new ParticipantRecord(person.slug(), person.name(), person.directName(), person.variants(),
				person.affiliation(), Prose.ofNullable(person.description()), total,
				appearances.stream().map((appearance) -> ParticipantAppearance.of(appearance, apiAddresses)).toList(),
				apiAddresses.inCatalog(person.address(), "participant", person.slug()));
	}

}
