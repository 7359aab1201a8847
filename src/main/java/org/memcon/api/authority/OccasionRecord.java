package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.grouping.Occasion;

/**
 * What brought people together, with the conversations in order of time.
 */
@Schema(description = "What brought people together, with the conversations in order of time")
record OccasionRecord(String slug, String name, @Nullable String scopeNote,
		@Schema(description = "how many records stand under it") long total,
		@Schema(description = "the first 200 of them; all are in the catalog") List<ConversationEntry> conversations,
		Map<String, String> links) {

	static OccasionRecord of(Occasion it, long total, List<ConversationListEntry> conversationListEntries,
			ApiAddresses apiAddresses) {
		return new OccasionRecord(it.slug(), it.name(), it.scopeNote(), total,
				conversationListEntries.stream()
					.map((conversationListEntry) -> ConversationEntry.of(conversationListEntry, apiAddresses))
					.toList(),
				apiAddresses.inCatalog("/occasions/" + it.slug(), "occasion", it.slug()));
	}

}
