package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The provider of a record: this archive, or the publisher of the document.
 */
@JsonPropertyOrder({ "id", "type", "label" })
record IiifAgent(String id, String type, LanguageMap label, List<ContentResource> homepage) {

	/** The archive as a provider. */
	static IiifAgent archive(String host) {
		return of(host + "/", "Memcon");
	}

	static IiifAgent of(String address, String name) {
		return new IiifAgent(address, "Agent", LanguageMap.english(name), List.of(ContentResource.page(address, name)));
	}

}
