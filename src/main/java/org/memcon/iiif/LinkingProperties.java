package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.memcon.conversation.Conversation;
import org.memcon.web.Format;
import org.memcon.web.Messages;

/**
 * The links of a record (Presentation API 3.0, 3.3): to its pages for readers, to its
 * other formats, to its collection, and to the search within it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinkingProperties(List<ContentResource> homepage, List<ContentResource> seeAlso, List<ContentResource> rendering,
		List<IiifReference> partOf, List<Object> service, IiifReference start) {

	/** A service of an API that is older than the Presentation API 3.0. */
	record FormerService(@JsonProperty("@context") String context, @JsonProperty("@id") String id,
			@JsonProperty("@type") String type, String profile) {
	}

	static LinkingProperties of(Conversation conversation, IiifAddress address, Messages messages) {
		var record = address.host() + conversation.address();
		var collection = conversation.collection();
		var tei = ContentResource.dataset(Format.TEI, record, messages.of("iiif.tei"), "http://www.tei-c.org/ns/1.0");
		var json = ContentResource.dataset(Format.JSON, record, messages.of("iiif.json"), null);
		return new LinkingProperties(List.of(ContentResource.page(record, conversation.title())), List.of(tei, json),
				renderings(conversation, address.host(), messages),
				List.of(IiifReference.collection(IiifAddress.collection(address.host(), collection.slug()),
						collection.title())),
				List.of(new IiifReference(address.search(), "SearchService2", null, null),
						new FormerService(JsonLdResource.FORMER_SEARCH, address.formerSearch(), "SearchService1",
								"http://iiif.io/api/search/1/search")),
				IiifReference.canvas(address.canvas(1)));
	}

	private static List<ContentResource> renderings(Conversation conversation, String host, Messages messages) {
		var at = conversation.address();
		var whole = conversation.form().isConversation() ? "conversation.whole" : "document.whole";
		var renderings = new ArrayList<>(List.of(
				ContentResource.page(host + at.whole(), messages.of(conversation.textBasis().messageKey(whole))),
				ContentResource.text(Format.TEXT.address(host + at), messages.of("iiif.plain"),
						Format.TEXT.mediaType())));
		if (conversation.isSummarized()) {
			renderings.add(ContentResource.page(host + at.summary(), messages.of("conversation.summary")));
		}
		return renderings;
	}

}
