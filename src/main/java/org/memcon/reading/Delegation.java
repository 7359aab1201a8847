package org.memcon.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.memcon.participant.Participation;

/**
 * One delegation and its people, as the record groups them.
 */
record Delegation(String name, List<Participation> people) {

	static List<Delegation> of(List<Participation> participations) {
		return participations.stream()
			.collect(Collectors.groupingBy((it) -> (it.side() != null) ? it.side() : "", LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((side) -> new Delegation(side.getKey(), side.getValue()))
			.toList();
	}

}
