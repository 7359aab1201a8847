package org.memcon.ingest;

/**
 * What a curator asks for cannot be; the message says why.
 */
class CurationException extends RuntimeException {

	CurationException(String message) {
		super(message);
	}

}
