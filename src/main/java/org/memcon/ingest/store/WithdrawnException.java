package org.memcon.ingest.store;

/**
 * A curator has taken a record out of the archive, and it stays out until they say
 * otherwise. The message says when and why, and how it may come in again.
 */
public class WithdrawnException extends RuntimeException {

	WithdrawnException(String message) {
		super(message);
	}

}
