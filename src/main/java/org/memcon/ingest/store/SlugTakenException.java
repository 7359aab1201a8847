package org.memcon.ingest.store;

/**
 * Two records cannot have one slug; the message says in a curator's words which is in the
 * way.
 */
public class SlugTakenException extends RuntimeException {

	SlugTakenException(String message) {
		super(message);
	}

}
