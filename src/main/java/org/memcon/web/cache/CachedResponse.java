package org.memcon.web.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A whole response that was made, with the headers it has beyond those of every response.
 *
 * @param body plain or compressed
 * @param length the length of the plain body
 */
record CachedResponse(@Nullable String contentType, Map<String, Collection<String>> headers, byte[] body, int length,
		boolean compressed) {

	/** The memory that the object and its headers take, about. */
	private static final int OVERHEAD = 600;

	/** Shorter bodies grow by compression. */
	private static final int MIN_COMPRESSED = 512;

	/** Takes from a response what it has gained since it had only the headers before. */
	static CachedResponse of(HttpServletResponse response, Set<String> before, byte[] body) {
		var headers = new LinkedHashMap<String, Collection<String>>();
		response.getHeaderNames()
			.stream()
			.filter((name) -> !before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH))
			.forEach((name) -> headers.put(name, response.getHeaders(name)));
		return new CachedResponse(response.getContentType(), headers, body, body.length, false);
	}

	/** The memory it takes, in bytes. */
	int size() {
		return this.body.length + OVERHEAD;
	}

	CachedResponse compress() {
		if (this.length < MIN_COMPRESSED) {
			return this;
		}
		var compressed = new ByteArrayOutputStream(this.length / 3);
		try (var out = new GZIPOutputStream(compressed)) {
			out.write(this.body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new CachedResponse(this.contentType, this.headers, compressed.toByteArray(), this.length, true);
	}

	/** Sends it compressed to a client who accepts that. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(this.contentType);
		this.headers.forEach((name, values) -> send(name, values, response));
		var asIs = !this.compressed || acceptsGzip(request);
		if (this.compressed && asIs) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(asIs ? this.body.length : this.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			send(asIs, response.getOutputStream());
		}
	}

	private void send(boolean asIs, OutputStream out) throws IOException {
		if (asIs) {
			out.write(this.body);
			return;
		}
		try (var in = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			in.transferTo(out);
		}
	}

	static boolean acceptsGzip(HttpServletRequest request) {
		var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
	}

	/** Sends a header in place of one that is there already. */
	private static void send(String name, Collection<String> values, HttpServletResponse response) {
		var first = true;
		for (var value : values) {
			if (first) {
				response.setHeader(name, value);
			}
			else {
				response.addHeader(name, value);
			}
			first = false;
		}
	}

}
