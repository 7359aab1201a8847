package org.memcon.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.citation.Citations;
import org.memcon.citation.CiteBox;
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

	/** The same content with those who speak without standing on the list. */
	RecordContent withOtherSpeakers(List<Participant> otherSpeakers) {
		return new RecordContent(this.conversation, this.allPages, this.allTurns, this.redactions, this.participations,
				this.headings, this.particulars, this.sources, otherSpeakers);
	}

	/** The speaker if known, on the list of participants or not. */
	public Optional<Participant> speaker(Turn turn) {
		return Stream.concat(listedParticipants(), this.otherSpeakers.stream())
			.filter((person) -> person.id().equals(turn.participantId()))
			.findFirst();
	}

	/** Those on the list of participants who have an authority record. */
	public Stream<Participant> listedParticipants() {
		return this.participations.stream().map(Participation::participant).filter(Objects::nonNull);
	}

	/** The citations of the record. */
	public CiteBox citations(Citations citations) {
		return citations.of(this.conversation, this.participations, this.particulars,
				Heading.assignedNames(this.headings));
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
	Stream<Long> unlistedSpeakerIds() {
		var listed = listedParticipants().map(Participant::id).collect(Collectors.toSet());
		return this.allTurns.stream()
			.map(Turn::participantId)
			.filter((id) -> id != null && !listed.contains(id))
			.distinct();
	}

}
