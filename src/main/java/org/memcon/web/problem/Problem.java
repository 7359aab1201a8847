package org.memcon.web.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

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

	/** Those that the page of the interface explains. */
	static final List<Integer> EXPLAINED = List.of(400, 404, 405, 406, 410, 429, 500, 503);

	private static final int MAX_INSTANCE = 300;

	private static final JsonMapper JSON = new JsonMapper();

	/** A very long address is not repeated. */
	static Problem of(HttpStatus status, String title, String detail, String address) {
		var type = EXPLAINED.contains(status.value()) ? "/api#problem-" + status.value() : "about:blank";
		return new Problem(type, title, status.value(), detail, (address.length() <= MAX_INSTANCE) ? address : null);
	}

	byte[] json() {
		return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
	}

}
