package org.memcon.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogSearcher.FoundConversation;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * The catalog for feeds. It answers a query with the records that were entered or changed
 * last.
 */
@Component
@SnapshotRead
public class ChangedRecords {

	private final EntityManager entities;

	private final Conversations conversations;

	private final FacetValueNames names;

	private final Messages messages;

	ChangedRecords(EntityManager entities, Conversations conversations, FacetValueNames names, Messages messages) {
		this.entities = entities;
		this.conversations = conversations;
		this.names = names;
		this.messages = messages;
	}

	/** A conversation found, and the time of its first entry. */
	record FoundChange(FoundConversation found, Instant enteredAt) {
	}

	/** Finds one page of the list, with {@code size} records to a page. */
	public ChangedRecordList find(CatalogQuery query, int size) {
		var answer = search(query, size);
		if (query.page() > 1 && answer.hits().isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
		var found = answer.hits().stream().map(FoundChange::found).toList();
		var facetLabels = this.names.labels(query, Map.of(), found);
		return new ChangedRecordList(new CatalogSentence(query, facetLabels, this.messages).name(),
				answer.total().hitCount(), changes(answer.hits(), facetLabels));
	}

	/** The time of the last change of the archive; the epoch where it holds nothing. */
	public Instant lastChange() {
		return this.conversations.lastChange().orElse(Instant.EPOCH);
	}

	private SearchResult<FoundChange> search(CatalogQuery query, int size) {
		return Search.session(this.entities)
			.search(CatalogDocument.class)
			.select((f) -> f.composite()
				.from(CatalogSearcher.found(f), f.field("enteredAt", Instant.class))
				.as(FoundChange::new))
			.where((f) -> CatalogSearcher.matching(f, query))
			.sort((f) -> f.field("changedAt").desc().then().field("chronology").asc())
			.fetch((query.page() - 1) * size, size);
	}

	/** Conversations removed in the meantime are left out. */
	private List<ChangedRecord> changes(List<FoundChange> found, FacetLabels facetLabels) {
		if (found.isEmpty()) {
			return List.of();
		}
		var conversations = this.conversations.findAllWith(found.stream().map((it) -> it.found().id()).toList())
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return found.stream()
			.flatMap((it) -> Stream.ofNullable(conversations.get(it.found().id()))
				.map((conversation) -> new ChangedRecord(conversation, it.enteredAt(),
						facetLabels.linked(Facet.TOPIC, it.found().topicSlugs().assigned()),
						facetLabels.people(it.found().people()))))
			.toList();
	}

}
