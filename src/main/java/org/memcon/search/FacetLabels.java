package org.memcon.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.web.Messages;

/**
 * The labels of facet values: names of the database, messages for codes, or the values
 * themselves.
 */
record FacetLabels(Map<Facet, Map<String, String>> names, Messages messages) {

	String of(Facet facet, String value) {
		return facet.codes().contains(value) ? this.messages.of(facet.field() + "." + value)
				: this.names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
	}

	/** The same labels with dates and titles of conversations, too many to be kept. */
	FacetLabels with(List<ConversationListEntry> conversations) {
		var all = new EnumMap<Facet, Map<String, String>>(Facet.class);
		all.putAll(this.names);
		all.put(Facet.CONVERSATION,
				conversations.stream().collect(Collectors.toMap(ConversationListEntry::slug, this::title)));
		return new FacetLabels(all, this.messages);
	}

	private String title(ConversationListEntry entry) {
		return entry
			.titleOn(Objects.requireNonNullElseGet(entry.dateline().label(), () -> this.messages.of("date.unknown")));
	}

	/** The name of the ten years from this one on. */
	String decade(int first) {
		return this.messages.of("facet.decade", String.valueOf(first));
	}

	/** The names of participants; only authorized ones have a page. */
	List<NameLink> people(List<IndexedParticipant> people) {
		return people.stream()
			.map((it) -> it.isControlled() ? linked(Facet.PARTICIPANT, it.value()) : new NameLink(it.value(), null))
			.toList();
	}

	/** The names of slugs with the addresses of their pages. */
	List<NameLink> linked(Facet facet, List<String> slugs) {
		return slugs.stream().map((slug) -> linked(facet, slug)).toList();
	}

	private NameLink linked(Facet facet, String slug) {
		return new NameLink(of(facet, slug), "/" + facet.field() + "s/" + slug);
	}

}
