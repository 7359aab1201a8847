package org.memcon.api.conversation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;

/**
 * A conversation as lists show it.
 *
 * @param title the heading as printed
 * @param displayTitle the title to show: the heading, unless that only names the form
 * @param subject the subject as printed
 * @param occasion the event that brought the participants together
 * @param textBasis the basis of its text
 * @param redactionCount the number of passages withheld
 */
public record ConversationEntry(String slug, String title, String displayTitle, @Nullable String subject,
		RecordForm form, Certainty formCertainty, RecordDate date, @Nullable RecordPlace place,
		@Nullable String occasion, TextBasis textBasis, int pageCount, int redactionCount, Map<String, String> links) {

	public static ConversationEntry of(ConversationListEntry entry, ApiAddresses addresses) {
		return new ConversationEntry(entry.slug(), entry.title(), entry.displayTitle(), entry.subject(), entry.form(),
				entry.formCertainty(), RecordDate.of(entry.dateline()), RecordPlace.of(entry.dateline()),
				entry.occasionName(), entry.textBasis(), entry.pageCount(), entry.redactionCount(),
				addresses.of(entry.address().toString()));
	}

}
