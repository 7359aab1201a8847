package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Appearance;
import org.memcon.participant.Participants;
import org.memcon.participant.Participations;
import org.memcon.participant.Participations.Part;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the persons who took part as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "participants")
class ParticipantApi {

	private static final Pageable SHOWN = Pageable.ofSize(200);

	private final Participants participants;

	private final Participations participations;

	private final Turns turns;

	ParticipantApi(Participants participants, Participations participations, Turns turns) {
		this.participants = participants;
		this.participations = participations;
		this.turns = turns;
	}

	/** All persons who took part. */
	@GetMapping({ "/api/v1/participants", "/participants.json", "/participants" })
	ResponseEntity<ApiList<ParticipantLine>> listParticipants(ApiAddresses addresses) {
		var names = this.participants.entries().stream().map((it) -> ParticipantLine.of(it, addresses)).toList();
		return JsonResponses.of(ApiList.of(names, addresses.of("/participants")));
	}

	/** A person with what that person says, in order of time. */
	@GetMapping({ "/api/v1/participants/{slug}", "/participants/{slug}.json", "/participants/{slug}" })
	ResponseEntity<ParticipantRecord> getParticipant(@PathVariable String slug, ApiAddresses addresses) {
		var person = this.participants.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.participant"));
		var parts = this.participations.findAllBy(person.id());
		var total = parts.stream().map(Part::conversation).distinct().count();
		var entries = this.participations.entriesOf(slug, SHOWN);
		var shown = Appearance.of(entries, parts, this.turns.passagesBy(person.id(),
				entries.stream().map(ConversationListEntry::id).toList(), QuotedPassages.MAX_FOUND));
		return JsonResponses
			.of(ParticipantRecord.of(person, total, shown, this.turns.pagesSpokenOnBy(person.id()), addresses));
	}

}
