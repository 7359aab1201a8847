package org.memcon.ingest;

/**
 * Says that nothing can be written to the archive now: it cannot be opened, or another
 * import is running.
 */
class ArchiveUnavailableException extends RuntimeException {

	ArchiveUnavailableException(String message) {
		super(message);
	}

}
