package org.memcon.web;

import java.time.Duration;

/**
 * Says that somebody asks for more in a while than is for one; with how long to wait.
 */
public class TooManyRequestsException extends RuntimeException {

	private final Duration wait;

	public TooManyRequestsException(Duration wait) {
		super("error.429.text");
		this.wait = wait;
	}

	Duration pause() {
		return this.wait;
	}

}
