package org.memcon.iiif.presentation;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.iiif.IiifAddress;
import org.memcon.web.Format;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Builds the links from the manifest of a record to its other forms.
 */
@Component
class LinkingPropertiesBuilder {

	private static final String TEI = "http://www.tei-c.org/ns/1.0";

	private final Messages messages;

	LinkingPropertiesBuilder(Messages messages) {
		this.messages = messages;
	}

	/** The archive as a provider. */
	static IiifAgent archive(String host) {
		return IiifAgent.of(host + "/", "Memcon");
	}

	LinkingProperties of(Conversation conversation, IiifAddress address) {
		var record = address.host() + conversation.address();
		var collection = conversation.collection();
		return new LinkingProperties(List.of(ContentResource.text(record, conversation.title(), "text/html")), List.of(
				ContentResource.dataset(Format.TEI.address(record), this.messages.of("iiif.tei"),
						Format.TEI.mediaType(), TEI),
				ContentResource.dataset(
						Format.JSON.address(record), this.messages.of("iiif.json"), Format.JSON.mediaType(), null)),
				renderings(conversation, address.host()),
				List.of(IiifReference.collection(IiifAddress.collection(address.host(), collection.slug()),
						collection.title())),
				List.of(IiifReference.searchService(address.search())), IiifReference.canvas(address.canvas(1)));
	}

	private List<ContentResource> renderings(Conversation conversation, String host) {
		var at = conversation.address();
		var whole = conversation.form().isConversation() ? "conversation.whole" : "document.whole";
		var renderings = new ArrayList<>(
				List.of(ContentResource.text(host + at.whole(), this.messages.of(whole), "text/html"), ContentResource
					.text(Format.TEXT.address(host + at), this.messages.of("iiif.plain"), Format.TEXT.mediaType())));
		if (conversation.isSummarized()) {
			renderings
				.add(ContentResource.text(host + at.summary(), this.messages.of("conversation.summary"), "text/html"));
		}
		return renderings;
	}

}
