package org.memcon.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
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
	 * A person as printed, with the address of the authority record where there is one.
	 */
	record DelegationMember(String name, @Nullable String address, List<Capacity> capacities,
			@Nullable Certainty certainty) {

		static DelegationMember of(Participation participation) {
			var participant = participation.participant();
			return new DelegationMember(participation.namePrinted(),
					(participant != null) ? participant.address() : null, participation.capacities(),
					participation.certainty());
		}

	}

	static List<Delegation> of(List<Participation> participations) {
		return participations.stream()
			.collect(Collectors.groupingBy((it) -> Objects.requireNonNullElse(it.side(), ""), LinkedHashMap::new,
					Collectors.mapping(DelegationMember::of, Collectors.toList())))
			.entrySet()
			.stream()
			.map((side) -> new Delegation(side.getKey(), side.getValue()))
			.toList();
	}

}
