package org.memcon.web;

import java.time.Duration;

/**
 * Says that too many ask for the same costly thing at once; readers are told when to come
 * again. The message is the key of the sentence that says what is wanted by too many.
 */
public class BusyException extends RuntimeException {

	private final Duration retryAfter;

	public BusyException(String messageKey, Duration patience) {
		super(messageKey);
		this.retryAfter = patience;
	}

	/** After how long to ask again. */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}
