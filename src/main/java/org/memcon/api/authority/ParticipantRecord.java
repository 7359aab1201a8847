package org.memcon.api.authority;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.conversation.Turns.PageNumber;
import org.memcon.participant.Appearance;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participant;

/**
 * The authority record of a person, with what that person says, in order of time.
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
	 * @param passages the first passages that the person speaks
	 * @param morePassages the number of the others
	 */
	@Schema(name = "Appearance")
	record ParticipantAppearance(ConversationEntry conversation, String namePrinted, List<Capacity> capacities,
			List<Integer> pages, List<PassageQuotation> passages, long morePassages) {

		static ParticipantAppearance of(Appearance appearance, List<Integer> pages, ApiAddresses addresses) {
			return new ParticipantAppearance(ConversationEntry.of(appearance.entry(), addresses),
					appearance.namePrinted(), appearance.capacities(), pages,
					PassageQuotation.list(appearance.passages(), addresses), appearance.passages().more());
		}

	}

	static ParticipantRecord of(Participant person, long total, List<Appearance> appearances, List<PageNumber> spoken,
			ApiAddresses addresses) {
		var pages = spoken.stream()
			.collect(Collectors.groupingBy(PageNumber::conversation,
					Collectors.mapping(PageNumber::number, Collectors.toList())));
		return new ParticipantRecord(person.slug(), person.name(), person.directName(), person.variants(),
				person.affiliation(), Prose.ofNullable(person.description()), total,
				appearances.stream()
					.map((it) -> ParticipantAppearance.of(it, pages.getOrDefault(it.entry().id(), List.of()),
							addresses))
					.toList(),
				addresses.inCatalog(person.address(), "participant", person.slug()));
	}

}
