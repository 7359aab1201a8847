package org.memcon.conversation;

import java.util.List;

/**
 * A form in which a record, a page of it or its summary can be carried away: what it is
 * called, its media type, and where it is.
 */
public record DownloadLink(String name, String mediaType, String address) {

	/** Of what stands at an address; the form is its ending. */
	static List<DownloadLink> of(String address) {
		return List.of(new DownloadLink("plain text", "text/plain", address + ".txt"),
				new DownloadLink("TEI", "application/tei+xml", address + ".xml"),
				new DownloadLink("JSON", "application/json", address + ".json"));
	}

}
