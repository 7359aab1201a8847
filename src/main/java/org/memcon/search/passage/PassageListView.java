package org.memcon.search.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.search.CatalogView;
import org.memcon.search.Facet;
import org.memcon.search.FacetQuery;
import org.memcon.search.FacetView;
import org.memcon.search.Sort;

/**
 * One page of a list of passages, with the question that it answers.
 *
 * @param list the list with its facets
 * @param menus the speakers and the topics that can be asked for
 */
public record PassageListView(CatalogView list, List<PassageEntry> passages, List<FacetView> menus) {

	/**
	 * The passages of one conversation that are shown together.
	 *
	 * @param count the number of those found in the conversation
	 * @param address the list of these
	 */
	record PassageGroup(ConversationListEntry entry, List<PassageEntry> passages, long count, String address) {
	}

	/** A part of the question that the form does not show, but keeps. */
	record KeptParameter(String name, String value) {
	}

	/** The passages by conversation, in the order of the list. */
	public List<PassageGroup> groups() {
		return this.passages.stream()
			.collect(Collectors.groupingBy(PassageEntry::entry, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((it) -> group(it.getKey(), it.getValue()))
			.toList();
	}

	private PassageGroup group(ConversationListEntry entry, List<PassageEntry> passages) {
		var alone = this.list.query().withoutIncluded(Facet.CONVERSATION).with(Facet.CONVERSATION, entry.slug());
		return new PassageGroup(entry, passages, this.list.passages().byConversation().getOrDefault(entry.slug(), 0L),
				alone.address());
	}

	/** The number of conversations that the passages found stand in. */
	public int conversations() {
		var chosen = this.list.query().included(Facet.CONVERSATION);
		return chosen.isEmpty() ? this.list.passages().byConversation().size()
				: (int) chosen.stream().filter(this.list.passages().byConversation()::containsKey).count();
	}

	/** The page with all conversations. */
	public String allConversations() {
		return FacetQuery.all(Facet.CONVERSATION, this.list.query()).address();
	}

	/** The value that the menu of a facet shows: the first one chosen. */
	public String chosen(Facet facet) {
		return this.list.query().included(facet).stream().findFirst().orElse("");
	}

	/** Tells if only a machine connects a passage with a topic that is asked for. */
	public boolean isProposed(PassageEntry passage) {
		return this.list.query().included(Facet.TOPIC).stream().anyMatch(passage.proposed()::contains);
	}

	/** All of the question that has no field or menu of its own. */
	public List<KeptParameter> kept() {
		var query = this.list.query();
		var values = query.values()
			.entrySet()
			.stream()
			.flatMap((it) -> it.getValue()
				.stream()
				.filter((value) -> !isInMenu(it.getKey(), value))
				.map((value) -> new KeptParameter(it.getKey().field(), value)));
		var sort = new KeptParameter("sort", query.sort().code());
		return Stream.concat(values, Stream.of(sort).filter((it) -> query.sort() != Sort.OLDEST)).toList();
	}

	private boolean isInMenu(Facet facet, String value) {
		return this.menus.stream().anyMatch((it) -> it.facet() == facet) && value.equals(chosen(facet));
	}

}
