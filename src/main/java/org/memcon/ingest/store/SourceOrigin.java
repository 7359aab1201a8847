package org.memcon.ingest.store;

/**
 * The origin of a draft: its collection, its file, and the SHA-256 of the file.
 */
public record SourceOrigin(String collection, String file, String checksum) {
}
