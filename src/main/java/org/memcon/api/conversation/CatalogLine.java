package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.NamedLink;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.search.CatalogEntry;
import org.memcon.search.NameLink;

/**
 * A conversation as the catalog lists it: with its people and topics, and with the words
 * found in it.
 */
@Schema(description = "A conversation as the catalog lists it")
record CatalogLine(String slug, String title, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Schema(description = "what brought them together") @Nullable String occasion,
		@Schema(description = "what its text is") TextBasis textBasis, int pageCount,
		@Schema(description = "how many passages were withheld") int redactionCount,
		@Schema(description = "everyone who took part, in the order of the record") List<NamedLink> participants,
		CatalogTopics topics,
		@Schema(description = "the words found; null where none were asked for") @Nullable CatalogHits hits,
		Map<String, String> links) {

	/**
	 * The topics of a conversation.
	 */
	@Schema(description = "Topics by who put them there")
	record CatalogTopics(@Schema(description = "by an editor or by the source itself") List<NamedLink> assigned,
			@Schema(description = "by a machine; no editor has looked at them") List<NamedLink> proposed) {
	}

	static CatalogLine of(CatalogEntry catalogEntry, boolean withWords, ApiAddresses apiAddresses) {
		var conversationListEntry = catalogEntry.entry();
		return new CatalogLine(conversationListEntry.slug(), conversationListEntry.title(),
				conversationListEntry.form(), conversationListEntry.formCertainty(),
				RecordDate.of(conversationListEntry.dateline()), RecordPlace.of(conversationListEntry.dateline()),
				conversationListEntry.occasionName(), conversationListEntry.textBasis(),
				conversationListEntry.pageCount(), conversationListEntry.redactionCount(),
				links(catalogEntry.participants(), apiAddresses),
				new CatalogTopics(links(catalogEntry.topics(), apiAddresses),
						links(catalogEntry.proposed(), apiAddresses)),
				withWords ? CatalogHits.of(catalogEntry, apiAddresses) : null,
				apiAddresses.of(conversationListEntry.address().toString()));
	}

	private static List<NamedLink> links(List<NameLink> nameLinks, ApiAddresses apiAddresses) {
		return nameLinks.stream().map((nameLink) -> NamedLink.of(nameLink, apiAddresses)).toList();
	}

}
