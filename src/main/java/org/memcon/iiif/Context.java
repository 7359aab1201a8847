package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Says by which of the IIIF specifications an answer is to be read (JSON-LD
 * {@code @context}), and which media type follows from it.
 */
record Context(@JsonValue String uri) {

	static final Context PRESENTATION = new Context("http://iiif.io/api/presentation/3/context.json");

	static final Context IMAGE = new Context("http://iiif.io/api/image/3/context.json");

	static final Context SEARCH = new Context("http://iiif.io/api/search/2/context.json");

	<T> ResponseEntity<InContext<T>> answer(T resource) {
		return ResponseEntity.ok().contentType(mediaType()).body(new InContext<>(this, resource));
	}

	private MediaType mediaType() {
		return MediaType.parseMediaType("application/ld+json;profile=\"" + this.uri + "\"");
	}

}
