package org.memcon.ingest;

/**
 * Says why a command cannot change the archive: a curator's decision is refused, the
 * archive cannot be opened, or another import is running.
 */
class IngestException extends RuntimeException {

	IngestException(String message) {
		super(message);
	}

}
