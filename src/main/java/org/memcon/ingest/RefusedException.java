package org.memcon.ingest;

/**
 * What a curator asks for cannot be; the message says why.
 */
class RefusedException extends RuntimeException {

	RefusedException(String message) {
		super(message);
	}

}
