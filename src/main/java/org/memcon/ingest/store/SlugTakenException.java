package org.memcon.ingest.store;

/**
 * Refuses a slug that another record has; the message says which.
 */
public class SlugTakenException extends RuntimeException {

	SlugTakenException(String message) {
		super(message);
	}

}
