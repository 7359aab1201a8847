package org.memcon.web;

/**
 * A link to a file: its name, its media type and its address.
 */
public record DownloadLink(String name, String mediaType, String address) {

}
