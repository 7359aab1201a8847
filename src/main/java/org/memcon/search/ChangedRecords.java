package org.memcon.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogQuery.Kind;
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

	private final CatalogSearcher index;

	private final Conversations conversations;

	private final FacetValueNames names;

	private final Messages messages;

	ChangedRecords(CatalogSearcher index, Conversations conversations, FacetValueNames names, Messages messages) {
		this.index = index;
		this.conversations = conversations;
		this.names = names;
		this.messages = messages;
	}

	/** Finds one page of the list, with {@code size} records or passages to a page. */
	public ChangedRecordList find(CatalogQuery query, int size) {
		return query.isOf(Kind.PASSAGES) ? passages(query, size) : records(query, size);
	}

	private ChangedRecordList passages(CatalogQuery query, int size) {
		var answer = this.index.changedPassages(query, (query.page() - 1) * size, size);
		requireSome(query, answer.hits());
		var chosen = Stream.of(query.included(Facet.CONVERSATION), query.excluded(Facet.CONVERSATION))
			.flatMap(List::stream)
			.toList();
		var facetLabels = this.names.labels(Map.of(), List.of()).with(this.conversations.entriesWithSlugs(chosen));
		return new ChangedRecordList(new CatalogSentence(query, facetLabels, this.messages).name(),
				answer.total().hitCount(), List.of(), answer.hits());
	}

	private static void requireSome(CatalogQuery query, List<?> found) {
		if (query.page() > 1 && found.isEmpty()) {
			throw new NotFoundException("error.404.list");
		}
	}

	private ChangedRecordList records(CatalogQuery query, int size) {
		var answer = this.index.changes(query, (query.page() - 1) * size, size);
		var found = answer.hits();
		requireSome(query, found);
		var facetLabels = this.names.labels(Map.of(), found);
		return new ChangedRecordList(new CatalogSentence(query, facetLabels, this.messages).name(),
				answer.total().hitCount(), changes(found, facetLabels), List.of());
	}

	/** The time of the last change of the archive; the epoch where it holds nothing. */
	public Instant lastChange() {
		return this.conversations.lastChange().orElse(Instant.EPOCH);
	}

	/** Conversations removed in the meantime are left out. */
	private List<ChangedRecord> changes(List<FoundConversation> found, FacetLabels facetLabels) {
		if (found.isEmpty()) {
			return List.of();
		}
		var conversations = this.conversations.findAllWith(found.stream().map(FoundConversation::id).toList())
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return found.stream()
			.flatMap((it) -> Stream.ofNullable(conversations.get(it.id()))
				.map((conversation) -> new ChangedRecord(conversation, it.enteredAt(),
						facetLabels.linked(Facet.TOPIC, it.assigned()), facetLabels.people(it.people()))))
			.toList();
	}

}
