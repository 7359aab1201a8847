package org.memcon.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * A file that is downloaded: its name, in any letters (RFC 6266, RFC 8187), and its media
 * type.
 */
public record Attachment(String name, String mediaType) {

	/**
	 * The value of {@code Content-Disposition}. A name of other letters than those of
	 * ASCII stands there twice: as near as these come to it, and encoded.
	 */
	public String disposition() {
		var plain = plainName();
		var disposition = "attachment; filename=\"" + plain + "\"";
		return plain.equals(this.name) ? disposition
				: disposition + "; filename*=UTF-8''" + UriUtils.encode(this.name, StandardCharsets.UTF_8);
	}

	private String plainName() {
		return Normalizer.normalize(this.name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^ -~]|[\"\\\\%]", "_");
	}

	/** The response with the whole file, in UTF-8. */
	public <T> ResponseEntity<T> response(T content) {
		return response(content, new MediaType(MediaType.parseMediaType(this.mediaType), StandardCharsets.UTF_8));
	}

	/** The response with a whole file that is not of text. */
	public ResponseEntity<byte[]> responseBytes(byte[] content) {
		return response(content, MediaType.parseMediaType(this.mediaType));
	}

	private <T> ResponseEntity<T> response(T content, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition())
			.body(content);
	}

	/** Writes a file of text. */
	@FunctionalInterface
	public interface TextContent {

		void writeTo(Writer out) throws IOException;

	}

	/** Writes a file of bytes. */
	@FunctionalInterface
	public interface BinaryContent {

		void writeTo(OutputStream out) throws IOException;

	}

	/**
	 * Sends a file while it is written, however long it is. It has no validator, which
	 * would be known only at its end. For a HEAD request nothing is read.
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, TextContent textContent)
			throws IOException {
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		sendBytes(request, response, (out) -> {
			var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			textContent.writeTo(writer);
			writer.flush();
		});
	}

	/** Sends a file that is not of text in the same way. */
	public void sendBytes(HttpServletRequest request, HttpServletResponse response, BinaryContent binaryContent)
			throws IOException {
		prepare(request, response);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			binaryContent.writeTo(response.getOutputStream());
		}
	}

	private void prepare(HttpServletRequest request, HttpServletResponse response) {
		response.setContentType(this.mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
		ResponseCaching.stream(request);
	}

}
