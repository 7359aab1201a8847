package org.memcon.ingest;

/**
 * Nothing can be taken into the archive now: it cannot be opened, or somebody else is
 * taking papers in.
 */
class ArchiveUnavailableException extends RuntimeException {

	ArchiveUnavailableException(String message) {
		super(message);
	}

}
