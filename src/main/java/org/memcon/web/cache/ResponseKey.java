package org.memcon.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * All that a response depends on: the state of the archive, and what of a request can
 * change what is answered.
 *
 * @param revision the state of the archive, the program and its settings
 * @param address scheme and host as the client knows them, path and query
 * @param accepted the media types that the client accepts, in its words
 */
record ResponseKey(String revision, String address, String accepted) {

	/** A longer key is not worth its memory. */
	private static final int MAX_LENGTH = 2000;

	static ResponseKey of(HttpServletRequest request, String revision, String host) {
		var query = request.getQueryString();
		return new ResponseKey(revision, host + request.getRequestURI() + ((query != null) ? "?" + query : ""),
				Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), ""));
	}

	boolean isShort() {
		return length() <= MAX_LENGTH;
	}

	int length() {
		return this.address.length() + this.accepted.length();
	}

	/** The validator, compressed or not. */
	String etag() {
		var identity = String.join("\n", this.revision, this.address, this.accepted);
		return "W/\"" + DigestUtils.md5DigestAsHex(identity.getBytes(StandardCharsets.UTF_8)) + '"';
	}

}
