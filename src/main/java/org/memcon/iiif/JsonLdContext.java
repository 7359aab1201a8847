package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Says by which of the IIIF specifications an answer is to be read (JSON-LD
 * {@code @context}), and which media type follows from it.
 */
public record JsonLdContext(@JsonValue String uri) {

	public static final JsonLdContext PRESENTATION = new JsonLdContext(
			"http://iiif.io/api/presentation/3/context.json");

	public static final JsonLdContext IMAGE = new JsonLdContext("http://iiif.io/api/image/3/context.json");

	public static final JsonLdContext SEARCH = new JsonLdContext("http://iiif.io/api/search/2/context.json");

	public <T> ResponseEntity<JsonLdResource<T>> response(T resource) {
		return ResponseEntity.ok().contentType(mediaType()).body(new JsonLdResource<>(this, resource));
	}

	private MediaType mediaType() {
		return MediaType.parseMediaType("application/ld+json;profile=\"" + this.uri + "\"");
	}

}
