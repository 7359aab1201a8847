package org.memcon.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.memcon.participant.Participation;

/**
 * One delegation and its people, as the record groups them.
 */
record Side(String name, List<Participation> people) {

	static List<Side> of(List<Participation> participations) {
		return participations.stream()
			.collect(Collectors.groupingBy((it) -> (it.side() != null) ? it.side() : "", LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((side) -> new Side(side.getKey(), side.getValue()))
			.toList();
	}

}
