package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A resource that is sent on its own: only then it names the IIIF specification by which
 * it is to be read (JSON-LD {@code @context}).
 */
public record JsonLdResource<T>(@JsonProperty("@context") Object context, @JsonUnwrapped T resource) {

	private static final String PRESENTATION = "http://iiif.io/api/presentation/3/context.json";

	static final String IMAGE = "http://iiif.io/api/image/3/context.json";

	public static final String SEARCH = "http://iiif.io/api/search/2/context.json";

	/** The Content Search API 1.0, which needs two contexts. */
	public static final String FORMER_SEARCH = "http://iiif.io/api/search/1/context.json";

	private static final String FORMER_PRESENTATION = "http://iiif.io/api/presentation/2/context.json";

	static <T> ResponseEntity<JsonLdResource<T>> presentation(T resource) {
		return response(PRESENTATION, resource);
	}

	/** An answer whose media type follows from the context. */
	public static <T> ResponseEntity<JsonLdResource<T>> response(String context, T resource) {
		return response(context, context, resource);
	}

	/** An answer of the Content Search API 1.0. */
	public static <T> ResponseEntity<JsonLdResource<T>> formerSearch(T resource) {
		return response(FORMER_SEARCH, List.of(FORMER_PRESENTATION, FORMER_SEARCH), resource);
	}

	private static <T> ResponseEntity<JsonLdResource<T>> response(String profile, Object context, T resource) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/ld+json;profile=\"" + profile + "\""))
			.body(new JsonLdResource<>(context, resource));
	}

}
