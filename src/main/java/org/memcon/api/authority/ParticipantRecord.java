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
 *
 * @param name the authorized name
 * @param directName the name in direct order
 * @param variants other forms of the name
 * @param description the person's office and part in the records
 * @param total the number of records that name the person
 * @param conversations the first 200 of them; all are in the catalog
 */
record ParticipantRecord(String slug, String name, String directName, @Nullable String variants,
		@Nullable String affiliation, @Nullable Prose description, long total,
		List<ParticipantAppearance> conversations, Map<String, String> links) {

	/**
	 * A conversation the person took part in.
	 *
	 * @param pages the pages on which the person speaks
	 */
	@Schema(name = "Appearance")
	record ParticipantAppearance(ConversationEntry conversation, String namePrinted, List<Capacity> capacities,
			List<Integer> pages) {

		static ParticipantAppearance of(Appearance appearance, ApiAddresses addresses) {
			return new ParticipantAppearance(ConversationEntry.of(appearance.entry(), addresses),
					appearance.namePrinted(), appearance.capacities(), appearance.pages());
		}

	}

	static ParticipantRecord of(Participant person, long total, List<Appearance> appearances, ApiAddresses addresses) {
		return new ParticipantRecord(person.slug(), person.name(), person.directName(), person.variants(),
				person.affiliation(), Prose.ofNullable(person.description()), total,
				appearances.stream().map((appearance) -> ParticipantAppearance.of(appearance, addresses)).toList(),
				addresses.inCatalog(person.address(), "participant", person.slug()));
	}

}
