package org.memcon.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.search.CatalogIndex.Found;
import org.memcon.web.Labels;
import org.memcon.web.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * The catalog for those who follow it: answers a query with what was entered or changed
 * last.
 */
@Component
@AtOneMoment
public class Changes {

	private final EntityManager entities;

	private final Conversations conversations;

	private final Names names;

	private final Labels labels;

	Changes(EntityManager entities, Conversations conversations, Names names, Labels labels) {
		this.entities = entities;
		this.conversations = conversations;
		this.names = names;
		this.labels = labels;
	}

	/** What was found, and when it first came in. */
	record Arrived(Found found, Instant enteredAt) {
	}

	/** One page of the list, so many to the page. */
	public ChangedList find(CatalogQuery query, int size) {
		var answer = ask(query, size);
		if (query.page() > 1 && answer.hits().isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
		var facetLabels = new FacetLabels(this.names.of(slugs(query, answer.hits())), this.labels);
		return new ChangedList(new CatalogSentence(query, facetLabels, this.labels).name(), answer.total().hitCount(),
				changes(answer.hits(), facetLabels));
	}

	/** When the archive last changed; the beginning of time where it holds nothing. */
	public Instant last() {
		return this.conversations.lastChange().orElse(Instant.EPOCH);
	}

	private SearchResult<Arrived> ask(CatalogQuery query, int size) {
		return Search.session(this.entities)
			.search(CatalogCard.class)
			.select((f) -> f.composite()
				.from(CatalogIndex.found(f), f.field("enteredAt", Instant.class))
				.as(Arrived::new))
			.where((f) -> CatalogIndex.matching(f, query))
			.sort((f) -> f.field("changedAt").desc().then().field("chronology").asc())
			.fetch((query.page() - 1) * size, size);
	}

	private static Map<Facet, Set<String>> slugs(CatalogQuery query, List<Arrived> arrived) {
		var slugs = new EnumMap<Facet, Set<String>>(Facet.class);
		for (var facet : Facet.values()) {
			slugs.put(facet, new TreeSet<>(query.included(facet)));
			slugs.get(facet).addAll(query.excluded(facet));
		}
		arrived.forEach((it) -> {
			slugs.get(Facet.TOPIC).addAll(it.found().subjects().assigned());
			slugs.get(Facet.PARTICIPANT).addAll(it.found().participants());
		});
		return slugs;
	}

	/** What has gone meanwhile is left out. */
	private List<Change> changes(List<Arrived> arrived, FacetLabels facetLabels) {
		if (arrived.isEmpty()) {
			return List.of();
		}
		var conversations = this.conversations.findAllWith(arrived.stream().map((it) -> it.found().id()).toList())
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return arrived.stream()
			.filter((it) -> conversations.containsKey(it.found().id()))
			.map((it) -> new Change(conversations.get(it.found().id()), it.enteredAt(),
					facetLabels.linked(Facet.TOPIC, it.found().subjects().assigned()),
					facetLabels.people(it.found().people())))
			.toList();
	}

}
