package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A resource that is sent on its own: only then it names the IIIF specification by which
 * it is to be read (JSON-LD {@code @context}).
 */
record JsonLdResource<T>(@JsonProperty("@context") String context, @JsonUnwrapped T resource) {

	private static final String PRESENTATION = "http://iiif.io/api/presentation/3/context.json";

	static final String IMAGE = "http://iiif.io/api/image/3/context.json";

	static final String SEARCH = "http://iiif.io/api/search/2/context.json";

	static <T> ResponseEntity<JsonLdResource<T>> presentation(T resource) {
		return response(PRESENTATION, resource);
	}

	/** An answer whose media type follows from the context. */
	static <T> ResponseEntity<JsonLdResource<T>> response(String context, T resource) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/ld+json;profile=\"" + context + "\""))
			.body(new JsonLdResource<>(context, resource));
	}

}
