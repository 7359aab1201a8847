package org.memcon.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * One delegation and its people, as the record groups them.
 */
record Delegation(String name, List<DelegationMember> people) {

	/**
	 * A person as printed, with the addresses of the authority record and of what this
	 * person says in the conversation where there are any.
	 */
	record DelegationMember(String name, @Nullable String address, @Nullable String passages, List<Capacity> capacities,
			@Nullable Certainty certainty) {

		static DelegationMember of(Participation participation, Set<Long> speakers, String conversation) {
			var participant = participation.participant();
			return new DelegationMember(participation.namePrinted(),
					(participant != null) ? participant.address() : null,
					(participant != null && speakers.contains(participant.id()))
							? participant.list().passages(conversation) : null,
					participation.capacities(), participation.certainty());
		}

	}

	static List<Delegation> of(List<Participation> participations, Set<Long> speakers, String conversation) {
		return participations.stream()
			.collect(Collectors.groupingBy((it) -> Objects.requireNonNullElse(it.side(), ""), LinkedHashMap::new,
					Collectors.mapping((it) -> DelegationMember.of(it, speakers, conversation), Collectors.toList())))
			.entrySet()
			.stream()
			.map((side) -> new Delegation(side.getKey(), side.getValue()))
			.toList();
	}

}
