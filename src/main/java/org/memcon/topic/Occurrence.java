package org.memcon.topic;

import java.util.List;
import java.util.stream.Collectors;

import org.memcon.conversation.Entry;
import org.memcon.conversation.PageNumber;

/**
 * A conversation on a topic, and the pages that speak of it.
 */
record Occurrence(Entry entry, List<Integer> pages) {

	static List<Occurrence> of(List<Entry> entries, List<PageNumber> pages) {
		var numbers = pages.stream()
			.collect(Collectors.groupingBy(PageNumber::conversation,
					Collectors.mapping(PageNumber::number, Collectors.toList())));
		return entries.stream()
			.map((entry) -> new Occurrence(entry, numbers.getOrDefault(entry.id(), List.of())))
			.toList();
	}

}
