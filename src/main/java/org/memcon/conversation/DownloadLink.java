package org.memcon.conversation;

import java.util.List;

/**
 * A file format in which a record, a page of it or its summary can be downloaded: its
 * name, its media type and its address.
 */
public record DownloadLink(String name, String mediaType, String address) {

	/** The downloads of an address; the ending gives the format. */
	static List<DownloadLink> of(String address) {
		return List.of(new DownloadLink("plain text", "text/plain", address + ".txt"),
				new DownloadLink("TEI", "application/tei+xml", address + ".xml"),
				new DownloadLink("JSON", "application/json", address + ".json"));
	}

}
