package org.memcon.ingest.store;

/**
 * Refuses a record that a curator has withdrawn. The message says when and why, and how
 * to let it return.
 */
public class WithdrawnException extends RuntimeException {

	WithdrawnException(String message) {
		super(message);
	}

}
