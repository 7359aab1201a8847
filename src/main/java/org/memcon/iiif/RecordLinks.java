package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * Leads from a record's manifest to everything else that is had of it.
 */
@Component
class RecordLinks {

	private static final String TEI = "http://www.tei-c.org/ns/1.0";

	private final Labels labels;

	RecordLinks(Labels labels) {
		this.labels = labels;
	}

	/** This archive as a provider. */
	static Agent archive(String host) {
		return Agent.of(host + "/", "Memcon");
	}

	LinkingProperties of(Conversation conversation, IiifAddress address) {
		var record = address.host() + conversation.address();
		var collection = conversation.collection();
		return new LinkingProperties(List.of(ContentResource.text(record, conversation.title(), "text/html")), List.of(
				ContentResource.dataset(record + ".xml", this.labels.of("iiif.tei"), "application/tei+xml", TEI),
				ContentResource.dataset(record + ".json", this.labels.of("iiif.json"), "application/json", null)),
				renderings(conversation, address.host()),
				List.of(Reference.collection(IiifAddress.collection(address.host(), collection.slug()),
						collection.title())),
				List.of(new SearchService(address.search())), Reference.canvas(address.canvas(1)));
	}

	private List<ContentResource> renderings(Conversation conversation, String host) {
		var at = conversation.address();
		var whole = conversation.form().isConversation() ? "conversation.whole" : "document.whole";
		var renderings = new ArrayList<>(
				List.of(ContentResource.text(host + at.whole(), this.labels.of(whole), "text/html"),
						ContentResource.text(host + at + ".txt", this.labels.of("iiif.plain"), "text/plain")));
		if (conversation.isSummarized()) {
			renderings
				.add(ContentResource.text(host + at.summary(), this.labels.of("conversation.summary"), "text/html"));
		}
		return renderings;
	}

}
