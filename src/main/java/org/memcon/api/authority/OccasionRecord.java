package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.grouping.Occasion;

/**
 * An occasion that brought people together, with its conversations in order of time.
 *
 * @param total the number of its records
 * @param conversations the first 200 of them; all are in the catalog
 */
record OccasionRecord(String slug, String name, @Nullable String scopeNote, long total,
		List<ConversationEntry> conversations, Map<String, String> links) {

	static OccasionRecord of(Occasion it, long total, List<ConversationListEntry> entries, ApiAddresses addresses) {
		return new OccasionRecord(it.slug(), it.name(), it.scopeNote(), total,
				entries.stream().map((entry) -> ConversationEntry.of(entry, addresses)).toList(),
				addresses.inCatalog("/occasions/" + it.slug(), "occasion", it.slug()));
	}

}
