package org.memcon.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortThenStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Queries the full-text index: one query for the list and its words.
 */
@Component
public class CatalogSearcher {

	/** The number of conversations that links from hit to hit can reach by relevance. */
	private static final int MAX_HITS_BY_RELEVANCE = 10_000;

	private final EntityManager entities;

	CatalogSearcher(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * A conversation found: its id, its topics, those among them that a machine proposed,
	 * its participants, and the time of its first entry.
	 */
	@ProjectionConstructor
	record FoundConversation(@IdProjection Long id, @FieldProjection(path = "topic") List<String> topics,
			@FieldProjection List<String> proposed, @FieldProjection(path = "people") List<String> stored,
			@FieldProjection Instant enteredAt) {

		List<IndexedParticipant> people() {
			return this.stored.stream().map(IndexedParticipant::parse).toList();
		}

		/** The slugs of the participants with authority records. */
		List<String> controlledPeople() {
			return people().stream().filter(IndexedParticipant::isControlled).map(IndexedParticipant::value).toList();
		}

		List<String> assigned() {
			return this.topics.stream().filter((topic) -> !this.proposed.contains(topic)).toList();
		}

	}

	/** One page of a list: conversations, or the ids of passages. */
	record FoundPage(long total, List<FoundConversation> conversations, List<Long> passages) {

		boolean isEmpty() {
			return this.conversations.isEmpty() && this.passages.isEmpty();
		}

	}

	/** One page of what is found, in the order of the list. */
	FoundPage page(CatalogQuery query, int offset, int limit) {
		if (query.isOf(Kind.PASSAGES)) {
			var found = passages(query, offset, limit);
			return new FoundPage(found.total().hitCount(), List.of(), found.hits());
		}
		var found = search(query, offset, limit);
		return new FoundPage(found.total().hitCount(), found.hits(), List.of());
	}

	private SearchResult<FoundConversation> search(CatalogQuery query, int offset, int limit) {
		return session().search(CatalogDocument.class)
			.select(FoundConversation.class)
			.where((f) -> matching(f, query))
			.sort((f) -> inOrder(f, query.effectiveSort()))
			.fetch(offset, limit);
	}

	/** One page of the conversations found, the last changed first. */
	SearchResult<FoundConversation> changes(CatalogQuery query, int offset, int limit) {
		return session().search(CatalogDocument.class)
			.select(FoundConversation.class)
			.where((f) -> matching(f, query))
			.sort((f) -> f.field("changedAt").desc().then().field("chronology").asc())
			.fetch(offset, limit);
	}

	private SearchResult<Long> passages(CatalogQuery query, int offset, int limit) {
		return ids(query, query.effectiveSort(), (f) -> matching(f, query)).fetch(offset, limit);
	}

	/** One page of the passages found, those of the records last changed first. */
	SearchResult<Long> changedPassages(CatalogQuery query, int offset, int limit) {
		return session().search(PassageDocument.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> matching(f, query))
			.sort((f) -> f.field("changedAt").desc().then().field("chronology").asc().then().field("ordinal").asc())
			.fetch(offset, limit);
	}

	public long count(CatalogQuery query) {
		return session().search(query.kind().document()).where((f) -> matching(f, query)).fetchTotalHitCount();
	}

	/** The number of the records found that have some value of a facet. */
	public long countWith(CatalogQuery query, Facet facet) {
		return session().search(query.kind().document())
			.where((f) -> f.and(matching(f, query), f.exists().field(facet.field())))
			.fetchTotalHitCount();
	}

	/**
	 * The number of passages found that a machine alone connects with the topics asked
	 * for.
	 */
	long countProposed(CatalogQuery query) {
		var topics = query.included(Facet.TOPIC);
		return topics.isEmpty() ? 0
				: session().search(PassageDocument.class)
					.where((f) -> f.and(matching(f, query), f.terms().field("proposed").matchingAny(topics)))
					.fetchTotalHitCount();
	}

	/** The ids of all conversations or passages found, in the order of the list. */
	@SnapshotRead
	public List<Long> all(CatalogQuery query) {
		return ids(query, query.effectiveSort(), (f) -> matching(f, query)).fetchAllHits();
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
		return ids(query, forward ? Sort.OLDEST : Sort.NEWEST, (f) -> {
			var range = f.range().field("chronology");
			return f.and(matching(f, query), hit(f, query),
					forward ? range.greaterThan(chronology) : range.lessThan(chronology));
		}).fetchHits(1).stream().findFirst();
	}

	private Optional<Long> nextByRelevance(CatalogQuery query, Long here, boolean following) {
		var list = new ArrayList<>(
				ids(query, Sort.RELEVANCE, (f) -> matching(f, query)).fetchHits(MAX_HITS_BY_RELEVANCE));
		if (!following) {
			Collections.reverse(list);
		}
		var hits = Set.copyOf(ids(query, Sort.RELEVANCE, (f) -> f.and(matching(f, query), hit(f, query)))
			.fetchHits(MAX_HITS_BY_RELEVANCE));
		return list.stream().dropWhile((id) -> !id.equals(here)).skip(1).filter(hits::contains).findFirst();
	}

	private SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> ids(CatalogQuery query, Sort sort,
			Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
		return session().search(query.kind().document())
			.select((f) -> f.id(Long.class))
			.where(predicate)
			.sort((f) -> inOrder(f, query, sort));
	}

	private SearchSession session() {
		return Search.session(this.entities);
	}

	/** The condition that a query sets. */
	public static PredicateFinalStep matching(SearchPredicateFactory f, CatalogQuery query) {
		var all = f.bool().filter(f.matchAll());
		if (query.hasWords()) {
			all.must(words(f, query));
		}
		for (var facet : query.kind().facets()) {
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

	private static PredicateFinalStep words(SearchPredicateFactory f, CatalogQuery query) {
		var fields = query.isOf(Kind.PASSAGES) ? new String[] { "text" }
				: new String[] { "text", "description", "notes" };
		return f.simpleQueryString()
			.fields(fields)
			.matching(query.effectiveWords().expression())
			.defaultOperator(BooleanOperator.AND)
			.flags(SimpleQueryFlag.AND, SimpleQueryFlag.OR, SimpleQueryFlag.NOT, SimpleQueryFlag.PHRASE,
					SimpleQueryFlag.PREFIX, SimpleQueryFlag.PRECEDENCE, SimpleQueryFlag.WHITESPACE);
	}

	private static PredicateFinalStep hit(SearchPredicateFactory f, CatalogQuery query) {
		return f.extension(LuceneExtension.get())
			.fromLuceneQuery(new WordMatcher(query.effectiveWords()).anyHitQuery());
	}

	/** The passages of one conversation always stand in the order of the record. */
	private static SortFinalStep inOrder(SearchSortFactory f, CatalogQuery query, Sort sort) {
		return query.isOf(Kind.PASSAGES) ? inOrder(f, sort).then().field("ordinal").asc() : inOrder(f, sort);
	}

	private static SortThenStep<?> inOrder(SearchSortFactory f, Sort sort) {
		return switch (sort) {
			case OLDEST -> f.field("chronology").asc();
			case NEWEST -> f.field("chronology").desc();
			case RELEVANCE -> f.score().then().field("chronology").asc();
		};
	}

}
