package org.memcon.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.memcon.search.CatalogSearcher.FoundConversation;
import org.memcon.web.ArchiveRevision;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Keeps the names of all facet values until the archive changes. They are read by one
 * statement.
 */
@Component
public class FacetValueNames {

	private static final List<Facet> NAMED = Stream.of(Facet.values()).filter(Facet::isNamed).toList();

	private static final String NAMES = NAMED.stream()
		.map(Facet::namesQuery)
		.collect(Collectors.joining(" union all "));

	private final EntityManager entities;

	private final ArchiveRevision archive;

	private final Messages messages;

	private volatile Names names = new Names("none yet", Map.of());

	FacetValueNames(EntityManager entities, ArchiveRevision archive, Messages messages) {
		this.entities = entities;
		this.archive = archive;
		this.messages = messages;
	}

	/** The names of the values of facets in a state of the archive. */
	private record Names(String state, Map<Facet, Map<String, String>> byFacet) {

		boolean has(Facet facet, Collection<String> values) {
			return this.byFacet.getOrDefault(facet, Map.of()).keySet().containsAll(values);
		}

	}

	/** The names of all values of a facet that has names. */
	public Map<String, String> of(Facet facet) {
		return labels(Map.of(), List.of()).names().getOrDefault(facet, Map.of());
	}

	/** Describes a list of so many records: how it is narrowed. */
	public String sentence(CatalogQuery query, long total) {
		var forms = query.included(Facet.FORM);
		return new CatalogSentence(query, labels(Map.of(), List.of()), this.messages).withoutOrder(total,
				forms.isEmpty() || !FacetCounts.CONVERSATIONS.containsAll(forms));
	}

	/**
	 * The labels of all values, which are read again if one in the counts of facets or on
	 * a page of a list has no name: the index may be ahead of the state. The state is
	 * read before the first statement of the transaction, so that no names are kept
	 * longer than they hold.
	 */
	FacetLabels labels(Map<Facet, Map<String, Long>> counts, List<FoundConversation> found) {
		var state = this.archive.current().id();
		var known = this.names;
		if (!known.state().equals(state) || !isComplete(known, counts, found)) {
			known = new Names(state, read());
			this.names = known;
		}
		return new FacetLabels(known.byFacet(), this.messages);
	}

	private static boolean isComplete(Names names, Map<Facet, Map<String, Long>> counts,
			List<FoundConversation> found) {
		return NAMED.stream().allMatch((facet) -> names.has(facet, counts.getOrDefault(facet, Map.of()).keySet()))
				&& found.stream()
					.allMatch((it) -> names.has(Facet.TOPIC, it.topics())
							&& names.has(Facet.PARTICIPANT, it.controlledPeople()));
	}

	private Map<Facet, Map<String, String>> read() {
		var rows = this.entities.createQuery(NAMES, Object[].class).getResultList();
		var times = rows.stream().collect(Collectors.groupingBy(FacetValueNames::named, Collectors.counting()));
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> Facet.valueOf((String) row[0]), Collectors
				.toMap((row) -> (String) row[1], (row) -> name(row, times.getOrDefault(named(row), 0L) > 1))));
	}

	private static String named(Object[] row) {
		return row[0] + " " + row[2];
	}

	/** Two of the same name are told apart by the collections they occur in. */
	private static String name(Object[] row, boolean doubled) {
		var collection = Objects.toString(row[3], "");
		return row[2] + ((doubled && !collection.isEmpty()) ? " (" + collection + ")" : "");
	}

}
