package org.memcon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.words.SearchWords;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Queries the full-text index: one query for the list, the words and the counts of all
 * facets.
 */
@Component
class CatalogSearcher {

	private static final int MAX_VALUES = 200;

	/** The number of conversations that links from hit to hit can reach by relevance. */
	private static final int MAX_HITS_BY_RELEVANCE = 10_000;

	private static final Map<Facet, AggregationKey<Map<String, Long>>> COUNTS = new EnumMap<>(Facet.class);

	static {
		Arrays.stream(Facet.values()).forEach((facet) -> COUNTS.put(facet, AggregationKey.of(facet.field())));
	}

	private final EntityManager entities;

	CatalogSearcher(EntityManager entities) {
		this.entities = entities;
	}

	/** A conversation found: its id, its topics and its participants. */
	record FoundConversation(Long id, TopicSlugs topicSlugs, List<IndexedParticipant> people) {

		/** The slugs of the participants with an authority record. */
		List<String> participants() {
			return this.people.stream()
				.filter(IndexedParticipant::isControlled)
				.map(IndexedParticipant::value)
				.toList();
		}

	}

	/** The topics of a conversation, and those among them that a machine proposed. */
	record TopicSlugs(List<String> topics, List<String> proposed) {

		List<String> assigned() {
			return this.topics.stream().filter((topic) -> !this.proposed.contains(topic)).toList();
		}

	}

	/**
	 * One page of the conversations found, their total, and the counts of facet values
	 * among them all.
	 */
	record CatalogResult(List<FoundConversation> found, long total, Map<Facet, Map<String, Long>> counts) {
	}

	CatalogResult search(CatalogQuery query, int offset, int limit) {
		var search = session().search(CatalogDocument.class)
			.select(CatalogSearcher::found)
			.where((f) -> matching(f, query))
			.sort((f) -> inOrder(f, query.effectiveSort()));
		COUNTS.forEach((facet, key) -> search.aggregation(key,
				(f) -> f.terms().field(facet.field(), String.class).maxTermCount(MAX_VALUES)));
		var result = search.fetch(offset, limit);
		var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
		COUNTS.forEach((facet, key) -> counts.put(facet, result.aggregation(key)));
		return new CatalogResult(result.hits(), result.total().hitCount(), counts);
	}

	static ProjectionFinalStep<FoundConversation> found(SearchProjectionFactory<?, ?> f) {
		return f.composite()
			.from(f.id(Long.class), topicSlugs(f), f.field("people", String.class).list())
			.as((id, topicSlugs, people) -> new FoundConversation(id, topicSlugs,
					people.stream().map(IndexedParticipant::parse).toList()));
	}

	private static ProjectionFinalStep<TopicSlugs> topicSlugs(SearchProjectionFactory<?, ?> f) {
		return f.composite()
			.from(f.field("topic", String.class).list(), f.field("proposed", String.class).list())
			.as(TopicSlugs::new);
	}

	/** The counts of the values of one facet among all that the query finds. */
	Map<String, Long> count(CatalogQuery query, Facet facet) {
		return session().search(CatalogDocument.class)
			.where((f) -> matching(f, query))
			.aggregation(COUNTS.get(facet),
					(f) -> f.terms().field(facet.field(), String.class).maxTermCount(MAX_VALUES))
			.fetch(0)
			.aggregation(COUNTS.get(facet));
	}

	long count(CatalogQuery query) {
		return session().search(CatalogDocument.class).where((f) -> matching(f, query)).fetchTotalHitCount();
	}

	/** The ids of all conversations found, in the order of the list. */
	@SnapshotRead
	List<Long> all(CatalogQuery query) {
		return session().search(CatalogDocument.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> matching(f, query))
			.sort((f) -> inOrder(f, query.effectiveSort()))
			.fetchAllHits();
	}

	/**
	 * The conversation next to one in the order of the list, among those with a hit in
	 * their text.
	 */
	Optional<Long> next(CatalogQuery query, Conversation here, boolean following) {
		return (query.effectiveSort() == Sort.RELEVANCE) ? nextByRelevance(query, here.id(), following)
				: nextByDate(query, here.chronology(), following == (query.effectiveSort() == Sort.OLDEST));
	}

	private Optional<Long> nextByDate(CatalogQuery query, String chronology, boolean forward) {
		return session().search(CatalogDocument.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> f.and(matching(f, query), hit(f, query),
					forward ? f.range().field("chronology").greaterThan(chronology)
							: f.range().field("chronology").lessThan(chronology)))
			.sort((f) -> inOrder(f, forward ? Sort.OLDEST : Sort.NEWEST))
			.fetchHits(1)
			.stream()
			.findFirst();
	}

	private Optional<Long> nextByRelevance(CatalogQuery query, Long here, boolean following) {
		var list = new ArrayList<>(ids(query, (f) -> matching(f, query)));
		if (!following) {
			Collections.reverse(list);
		}
		var hits = Set.copyOf(ids(query, (f) -> f.and(matching(f, query), hit(f, query))));
		return list.stream().dropWhile((id) -> !id.equals(here)).skip(1).filter(hits::contains).findFirst();
	}

	private List<Long> ids(CatalogQuery query, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
		return session().search(CatalogDocument.class)
			.select((f) -> f.id(Long.class))
			.where(predicate)
			.sort((f) -> inOrder(f, query.effectiveSort()))
			.fetchHits(MAX_HITS_BY_RELEVANCE);
	}

	private SearchSession session() {
		return Search.session(this.entities);
	}

	static PredicateFinalStep matching(SearchPredicateFactory f, CatalogQuery query) {
		var all = f.bool().filter(f.matchAll());
		if (query.hasWords()) {
			all.must(words(f, query.effectiveWords(), "text", "description", "notes"));
		}
		for (var facet : Facet.values()) {
			var included = query.included(facet);
			if (facet.isMultiple()) {
				included.forEach((value) -> all.filter(f.match().field(facet.field()).matching(value)));
			}
			else if (!included.isEmpty()) {
				all.filter(f.terms().field(facet.field()).matchingAny(included));
			}
			query.excluded(facet).forEach((value) -> all.mustNot(f.match().field(facet.field()).matching(value)));
		}
		var first = query.dates().first();
		var last = query.dates().last();
		if (first != null) {
			all.filter(f.range().field("endsOn").atLeast(first));
		}
		if (last != null) {
			all.filter(f.range().field("startsOn").atMost(last));
		}
		return all;
	}

	private static PredicateFinalStep words(SearchPredicateFactory f, SearchWords searchWords, String... fields) {
		return f.simpleQueryString()
			.fields(fields)
			.matching(searchWords.expression())
			.defaultOperator(BooleanOperator.AND)
			.flags(SimpleQueryFlag.AND, SimpleQueryFlag.OR, SimpleQueryFlag.NOT, SimpleQueryFlag.PHRASE,
					SimpleQueryFlag.PREFIX, SimpleQueryFlag.PRECEDENCE, SimpleQueryFlag.WHITESPACE);
	}

	private static PredicateFinalStep hit(SearchPredicateFactory f, CatalogQuery query) {
		return f.extension(LuceneExtension.get())
			.fromLuceneQuery(new WordMatcher(query.effectiveWords()).anyHitQuery());
	}

	private static SortFinalStep inOrder(SearchSortFactory f, Sort sort) {
		return switch (sort) {
			case OLDEST -> f.field("chronology").asc();
			case NEWEST -> f.field("chronology").desc();
			case RELEVANCE -> f.score().then().field("chronology").asc();
		};
	}

}
