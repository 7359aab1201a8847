package org.memcon.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.participant.Capacity;
import org.memcon.participant.Part;
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
		@Schema(description = "the first 200 of them; all are in the catalog") List<Appearance> conversations,
		Map<String, String> links) {

	/**
	 * A conversation the person took part in.
	 */
	@Schema(description = "A conversation the person took part in")
	record Appearance(ConversationEntry conversation, String namePrinted, List<Capacity> capacities,
			@Schema(description = "the pages on which the person speaks") List<Integer> pages) {

		static Appearance of(Part part, Addresses addresses) {
			return new Appearance(ConversationEntry.of(part.entry(), addresses), part.namePrinted(), part.capacities(),
					part.pages());
		}

	}

	static ParticipantRecord of(Participant person, long total, List<Part> parts, Addresses addresses) {
		return new ParticipantRecord(person.slug(), person.name(), person.directName(), person.variants(),
				person.affiliation(), Prose.ofNullable(person.description()), total,
				parts.stream().map((part) -> Appearance.of(part, addresses)).toList(),
				addresses.inCatalog(person.address(), "participant", person.slug()));
	}

}
