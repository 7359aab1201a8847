package org.memcon.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer in JSON, whatever else its reader would accept: its address asked for it, or
 * the reader did.
 */
public final class JsonResponses {

	private JsonResponses() {
	}

	public static <T> ResponseEntity<T> of(T body) {
		return of(body, "");
	}

	/** With the ways to other pages in the {@code Link} header. */
	public static <T> ResponseEntity<T> of(T body, String links) {
		var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
		return (links.isEmpty() ? answer : answer.header("Link", links)).body(body);
	}

}
