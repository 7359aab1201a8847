package org.memcon.exchange.tei;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Turn;
import org.memcon.exchange.RecordContent;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * Whom the record's turns are given to: one on its list of participants, or somebody who
 * speaks without standing there.
 */
record TeiSpeakerPointers(RecordContent recordContent) {

	static String id(int participation) {
		return "p" + (participation + 1);
	}

	/** The pointer to the speaker, if the speaker is known. */
	@Nullable String who(Turn turn) {
		if (turn.participantId() == null && turn.capacity() == null && turn.sideName() == null) {
			return null;
		}
		var people = this.recordContent.participations();
		return Stream
			.concat(IntStream.range(0, people.size())
				.filter((i) -> speaks(people.get(i), turn))
				.mapToObj((i) -> pointer(people, i)),
					this.recordContent.otherSpeakers()
						.stream()
						.filter((person) -> person.id().equals(turn.participantId()))
						.map((person) -> "who:" + person.slug()))
			.findFirst()
			.or(() -> sameOnList(turn))
			.orElse(null);
	}

	/** Whose authority record stands on the list once only is known by it. */
	private static String pointer(List<Participation> people, int index) {
		var person = people.get(index).participant();
		if (person == null || people.subList(0, index).stream().anyMatch((it) -> person.equals(it.participant()))) {
			return "#" + id(index);
		}
		return "who:" + person.slug();
	}

	/** The same person, whatever the list says of the part. */
	private Optional<String> sameOnList(Turn turn) {
		return this.recordContent.listedParticipants()
			.filter((person) -> person.id().equals(turn.participantId()))
			.map((person) -> "who:" + person.slug())
			.findFirst();
	}

	private static boolean speaks(Participation person, Turn turn) {
		var id = (person.participant() != null) ? person.participant().id() : null;
		return Objects.equals(id, turn.participantId()) && Objects.equals(person.side(), turn.sideName())
				&& Objects.equals(roles(person), turn.capacity());
	}

	static @Nullable String roles(Participation person) {
		var roles = person.capacities().stream().map(Capacity::code).collect(Collectors.joining(" "));
		return roles.isEmpty() ? null : roles;
	}

}
