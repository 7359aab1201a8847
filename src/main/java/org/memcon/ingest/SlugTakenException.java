package org.memcon.ingest;

/**
 * Two records cannot have one slug; the message says in a curator's words which is in the
 * way.
 */
class SlugTakenException extends RuntimeException {

	SlugTakenException(String message) {
		super(message);
	}

}
