package org.memcon.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.Entry;

/**
 * A conversation on a topic, the pages that speak of it, and whether only a machine says
 * so.
 */
public record Occurrence(Entry entry, List<Integer> pages, boolean proposed) {

	public static List<Occurrence> of(List<Entry> entries, List<Headings.Place> places) {
		var byConversation = places.stream().collect(Collectors.groupingBy(Headings.Place::conversation));
		return entries.stream().map((entry) -> of(entry, byConversation.getOrDefault(entry.id(), List.of()))).toList();
	}

	private static Occurrence of(Entry entry, List<Headings.Place> places) {
		return new Occurrence(entry, places.stream().map(Headings.Place::page).filter(Objects::nonNull).toList(),
				places.stream().anyMatch((place) -> place.assignment() == Assignment.MACHINE));
	}

}
