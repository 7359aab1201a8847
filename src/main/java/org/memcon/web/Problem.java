package org.memcon.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as programs are told (RFC 9457).
 *
 * @param type where it is explained
 * @param title what kind of problem it is
 * @param detail what is wrong here, in words for the one who reads them
 * @param instance the address that was asked for
 */
record Problem(String type, String title, int status, String detail, @Nullable String instance) {

	static final String MEDIA_TYPE = "application/problem+json";

	private static final int MAX_INSTANCE = 300;

	/** A very long address is not repeated. */
	static Problem of(HttpStatus status, String title, String detail, String address) {
		return new Problem("/api#problem-" + status.value(), title, status.value(), detail,
				(address.length() <= MAX_INSTANCE) ? address : null);
	}

}
