package org.memcon.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Source;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;

/**
 * Everything the archive holds of one record. Pages and turns of both {@link TextLayer
 * layers} stand here in the order of the text. The other speakers are those who do not
 * stand on the list of participants.
 */
public record RecordContent(Conversation conversation, List<Page> allPages, List<Turn> allTurns,
		List<Redaction> redactions, List<Participation> participations, List<Heading> headings,
		List<Particular> particulars, List<Source> sources, List<Participant> otherSpeakers) {

	/** A text and its participants. */
	static RecordContent of(Conversation conversation, List<Page> pages, List<Turn> turns, List<Redaction> redactions,
			List<Participation> participations) {
		return new RecordContent(conversation, pages, turns, redactions, participations, List.of(), List.of(),
				List.of(), List.of());
	}

	/** The same content with the description of the record as a whole. */
	RecordContent withDescription(List<Heading> headings, List<Particular> particulars, List<Source> sources) {
		return new RecordContent(this.conversation, this.allPages, this.allTurns, this.redactions, this.participations,
				headings, particulars, sources, this.otherSpeakers);
	}

	RecordContent withSpeakers(List<Participant> otherSpeakers) {
		return new RecordContent(this.conversation, this.allPages, this.allTurns, this.redactions, this.participations,
				this.headings, this.particulars, this.sources, otherSpeakers);
	}

	/** The speaker if known, on the list of participants or not. */
	public Optional<Participant> speaker(Turn turn) {
		return Stream
			.concat(this.participations.stream().map(Participation::participant).filter(Objects::nonNull),
					this.otherSpeakers.stream())
			.filter((person) -> person.id().equals(turn.participantId()))
			.findFirst();
	}

	/** The pages of the text that is read. */
	public List<Page> pages() {
		return pages(TextLayer.TEXT);
	}

	public List<Page> pages(TextLayer textLayer) {
		return this.allPages.stream().filter((page) -> page.layer() == textLayer).toList();
	}

	public List<Turn> turnsOn(Page page) {
		return this.allTurns.stream().filter((turn) -> turn.page().id().equals(page.id())).toList();
	}

	public List<Redaction> redactionsIn(Turn turn) {
		return this.redactions.stream().filter((redaction) -> redaction.turn() == turn).toList();
	}

	/** The ids of those who speak and do not stand on the list. */
	static Stream<Long> unlistedSpeakerIds(List<Turn> turns, List<Participation> people) {
		var listed = people.stream()
			.map(Participation::participant)
			.filter(Objects::nonNull)
			.map(Participant::id)
			.collect(Collectors.toSet());
		return turns.stream()
			.map(Turn::participantId)
			.filter(Objects::nonNull)
			.filter((id) -> !listed.contains(id))
			.distinct();
	}

}
