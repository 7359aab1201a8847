package org.memcon.ingest;

/**
 * Refuses a curator's decision; the message says why.
 */
class CurationException extends RuntimeException {

	CurationException(String message) {
		super(message);
	}

}
