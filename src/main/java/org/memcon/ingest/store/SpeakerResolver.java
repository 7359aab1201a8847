package org.memcon.ingest.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.participant.PrintedSide;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the participant of a described record whom its document calls "President Putin":
 * the only one with that surname. "The President" alone is the American one, as in papers
 * of the White House. Any other speaker stays as printed.
 */
record SpeakerResolver(List<SurnamedParticipant> participants) {

	private static final String OF_RECORD = """
			select a.slug, a.name, p.name_printed, p.side, p.capacity from participations p
			join participants a on a.id = p.participant_id where p.conversation_id = ? order by p.ordinal""";

	private static final String AMERICAN = new PrintedSide("U.S.").name();

	/** A participant with an authority record; the surname in lower case. */
	record SurnamedParticipant(Participation participation, String surname) {

		boolean isAmericanPrincipal() {
			var side = this.participation.side();
			var capacity = this.participation.capacity();
			return side != null && AMERICAN.equals(new PrintedSide(side).name()) && capacity != null
					&& capacity.contains("principal");
		}

	}

	static SpeakerResolver of(JdbcTemplate jdbc, Long conversation) {
		var sides = new HashMap<String, Integer>();
		return new SpeakerResolver(jdbc.query(OF_RECORD, (row, number) -> {
			var side = row.getString("side");
			var participation = new Participation(row.getString("slug"), row.getString("name_printed"), side,
					(side != null) ? new PrintedSide(side).numberAmong(sides) : 0, row.getString("capacity"), null);
			return new SurnamedParticipant(participation, row.getString("name").split(",")[0].toLowerCase(Locale.ROOT));
		}, conversation));
	}

	Draft resolve(Draft document) {
		return document.withEachTurn(this::resolve);
	}

	private Turn resolve(Turn turn) {
		var speaker = turn.speaker();
		if (speaker == null || turn.participation() != null && turn.participation().participant() != null) {
			return turn;
		}
		return participantFor(speaker.toLowerCase(Locale.ROOT)).map(turn::withParticipation).orElse(turn);
	}

	private Optional<Participation> participantFor(String label) {
		var found = this.participants.stream()
			.filter((one) -> label.equals("the president") ? one.isAmericanPrincipal()
					: label.equals(one.surname()) || label.endsWith(" " + one.surname()))
			.map(SurnamedParticipant::participation)
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

}
