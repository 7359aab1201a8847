package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.api.conversation.ConversationEntry;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.grouping.Collection;

/**
 * A release or a volume, with its conversations in order of time.
 *
 * @param publicationPlace the place of publication
 * @param publishedYear the year of publication, which may be known without the day
 * @param editors the editors as printed, the given name first
 * @param address the address at its publisher
 * @param rights the rights in the papers
 * @param description the scope of the release, and its circumstances
 * @param total the number of its records
 * @param conversations the first 200 of them; all are in the catalog
 */
record CollectionRecord(String slug, String title, @Nullable String publisher, @Nullable String publicationPlace,
		@Nullable LocalDate publishedOn, @Nullable Integer publishedYear, List<String> editors,
		@Nullable String address, @Nullable Prose rights, @Nullable Prose description, long total,
		List<ConversationEntry> conversations, Map<String, String> links) {

	static CollectionRecord of(Collection it, long total, List<ConversationListEntry> entries, ApiAddresses addresses) {
		var imprint = it.imprint();
		return new CollectionRecord(it.slug(), it.title(), it.publisher(), imprint.publicationPlace(),
				imprint.publishedOn(), imprint.year(), imprint.editorNames(), it.address(),
				Prose.ofNullable(it.rights()), Prose.ofNullable(it.description()), total,
				entries.stream().map((entry) -> ConversationEntry.of(entry, addresses)).toList(),
				addresses.inCatalog("/collections/" + it.slug(), "collection", it.slug()));
	}

}
