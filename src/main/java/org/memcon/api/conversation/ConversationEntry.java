package org.memcon.api.conversation;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;

/**
 * A conversation as lists show it, in one line.
 */
@Schema(description = "A conversation as lists show it")
public record ConversationEntry(String slug, String title, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Schema(description = "what brought them together") @Nullable String occasion,
		@Schema(description = "what its text is") TextBasis textBasis, int pageCount,
		@Schema(description = "how many passages were withheld") int redactionCount, Map<String, String> links) {

	public static ConversationEntry of(ConversationListEntry conversationListEntry, ApiAddresses apiAddresses) {
		return new ConversationEntry(conversationListEntry.slug(), conversationListEntry.title(),
				conversationListEntry.form(), conversationListEntry.formCertainty(),
				RecordDate.of(conversationListEntry.dateline()), RecordPlace.of(conversationListEntry.dateline()),
				conversationListEntry.occasionName(), conversationListEntry.textBasis(),
				conversationListEntry.pageCount(), conversationListEntry.redactionCount(),
				apiAddresses.of(conversationListEntry.address().toString()));
	}

}
