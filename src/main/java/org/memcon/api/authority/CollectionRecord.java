package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.grouping.Collection;

/**
 * A release or a volume, with its conversations in order of time.
 */
@Schema(description = "A release or a volume, with its conversations in order of time")
record CollectionRecord(String slug, String title, @Nullable String publisher,
		@Schema(description = "where it was published") @Nullable String publicationPlace,
		@Nullable LocalDate publishedOn,
		@Schema(description = "known also where the day is not") @Nullable Integer publishedYear,
		@Schema(description = "as printed, the given name first") List<String> editors,
		@Schema(description = "the publisher's") @Nullable String address,
		@Schema(description = "what may be done with the papers") @Nullable Prose rights,
		@Schema(description = "what was released, and how") @Nullable Prose description,
		@Schema(description = "how many records it holds") long total,
		@Schema(description = "the first 200 of them; all are in the catalog") List<ConversationEntry> conversations,
		Map<String, String> links) {

	static CollectionRecord of(Collection it, long total, List<ConversationListEntry> conversationListEntries,
			ApiAddresses apiAddresses) {
		var imprint = it.imprint();
		return new CollectionRecord(it.slug(), it.title(), it.publisher(), imprint.publicationPlace(),
				imprint.publishedOn(), imprint.year(), imprint.editorNames(), it.address(),
				Prose.ofNullable(it.rights()), Prose.ofNullable(it.description()), total,
				conversationListEntries.stream()
					.map((conversationListEntry) -> ConversationEntry.of(conversationListEntry, apiAddresses))
					.toList(),
				apiAddresses.inCatalog("/collections/" + it.slug(), "collection", it.slug()));
	}

}
