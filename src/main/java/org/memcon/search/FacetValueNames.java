package org.memcon.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * The names behind the slugs of facet values, all fetched by one statement.
 */
@Component
class FacetValueNames {

	private static final String NAMES = """
			select 'topic', t.slug, t.name, '' from Topic t where t.slug in :topic
			union all select 'participant', p.slug, p.name, (select min(k.slug) from Participation a join a.conversation.collection k
				where a.participant = p) from Participant p where p.slug in :participant
			union all select 'occasion', o.slug, o.name, '' from Occasion o where o.slug in :occasion
			union all select 'collection', k.slug, k.title, '' from Collection k where k.slug in :collection
			""";

	private final EntityManager entities;

	FacetValueNames(EntityManager entities) {
		this.entities = entities;
	}

	/** The names of these slugs, by facet and slug. */
	Map<Facet, Map<String, String>> of(Map<Facet, Set<String>> slugs) {
		var query = this.entities.createQuery(NAMES, Object[].class);
		var named = List.of(Facet.values()).stream().filter(Facet::isNamed).toList();
		if (named.stream().allMatch((facet) -> slugs.getOrDefault(facet, Set.of()).isEmpty())) {
			return Map.of();
		}
		named.forEach((facet) -> query.setParameter(facet.field(), slugs.getOrDefault(facet, Set.of())));
		var rows = query.getResultList();
		var times = rows.stream().collect(Collectors.groupingBy(FacetValueNames::named, Collectors.counting()));
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> facet((String) row[0]),
					Collectors.toMap((row) -> (String) row[1], (row) -> name(row, times.getOrDefault(named(row), 0L) > 1))));
	}

	private static String named(Object[] row) {
		return row[0] + " " + row[2];
	}

	/** Two of the same name are told apart by the collections they occur in. */
	private static String name(Object[] row, boolean doubled) {
		var collection = Objects.toString(row[3], "");
		return row[2] + ((doubled && !collection.isEmpty()) ? " (" + collection + ")" : "");
	}

	private static Facet facet(String field) {
		return Facet.valueOf(field.toUpperCase(Locale.ROOT));
	}

}
