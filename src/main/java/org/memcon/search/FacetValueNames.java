package org.memcon.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.memcon.search.CatalogSearcher.FoundConversation;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Fetches the names of facet values by one statement.
 */
@Component
class FacetValueNames {

	private static final List<Facet> NAMED = Stream.of(Facet.values()).filter(Facet::isNamed).toList();

	private static final String NAMES = NAMED.stream()
		.map(Facet::namesQuery)
		.collect(Collectors.joining(" union all "));

	private final EntityManager entities;

	private final Messages messages;

	FacetValueNames(EntityManager entities, Messages messages) {
		this.entities = entities;
		this.messages = messages;
	}

	/**
	 * The labels of all values in a query, in the counts of facets and on a page of a
	 * list.
	 */
	FacetLabels labels(CatalogQuery query, Map<Facet, Map<String, Long>> counts, List<FoundConversation> found) {
		var slugs = NAMED.stream().collect(Collectors.toMap(Function.identity(), (facet) -> {
			var values = new TreeSet<>(counts.getOrDefault(facet, Map.of()).keySet());
			values.addAll(query.included(facet));
			values.addAll(query.excluded(facet));
			return values;
		}));
		found.forEach((it) -> {
			slugs.computeIfAbsent(Facet.TOPIC, (facet) -> new TreeSet<>()).addAll(it.topics());
			slugs.computeIfAbsent(Facet.PARTICIPANT, (facet) -> new TreeSet<>())
				.addAll(it.people()
					.stream()
					.filter(IndexedParticipant::isControlled)
					.map(IndexedParticipant::value)
					.toList());
		});
		return new FacetLabels(names(slugs), this.messages);
	}

	private Map<Facet, Map<String, String>> names(Map<Facet, ? extends Set<String>> slugs) {
		if (slugs.values().stream().allMatch(Collection::isEmpty)) {
			return Map.of();
		}
		var query = this.entities.createQuery(NAMES, Object[].class);
		slugs.forEach((facet, values) -> query.setParameter(facet.field(), values));
		var rows = query.getResultList();
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
