package org.memcon.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Makes answers in JSON, whatever else the request accepts.
 */
public final class JsonResponses {

	private JsonResponses() {
	}

	public static <T> ResponseEntity<T> of(T body) {
		return of(body, "");
	}

	/** An answer with a {@code Link} header to other pages. */
	public static <T> ResponseEntity<T> of(T body, String links) {
		var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
		return (links.isEmpty() ? answer : answer.header("Link", links)).body(body);
	}

}
