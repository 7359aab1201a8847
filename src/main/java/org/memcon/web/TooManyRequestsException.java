package org.memcon.web;

import java.time.Duration;

/**
 * Says that somebody asks for more in a while than is for one; with how long to wait.
 */
public class TooManyRequestsException extends RuntimeException {

	private final Duration retryAfter;

	public TooManyRequestsException(Duration wait) {
		super("error.429.text");
		this.retryAfter = wait;
	}

	public Duration retryAfter() {
		return this.retryAfter;
	}

}
