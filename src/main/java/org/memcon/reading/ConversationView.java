package org.memcon.reading;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.web.Link;

/**
 * A conversation as the head of each of its pages names it.
 *
 * @param published who publishes the document itself, and where; null where that is not
 * known
 */
record ConversationView(ConversationAddress address, String title, RecordForm form, Certainty formCertainty,
		Dateline dateline, TextBasis textBasis, Link collection, @Nullable Link published) {

	static ConversationView of(Conversation conversation) {
		var collection = conversation.collection();
		return new ConversationView(conversation.address(), conversation.title(), conversation.form(),
				conversation.formCertainty(), conversation.dateline(), conversation.textBasis(),
				new Link(collection.title(), "/collections/" + collection.slug()), published(conversation));
	}

	private static @Nullable Link published(Conversation conversation) {
		return (conversation.sourceAddress() == null) ? null
				: new Link(Objects.requireNonNullElse(conversation.sourceLabel(), ""), conversation.sourceAddress());
	}

}
