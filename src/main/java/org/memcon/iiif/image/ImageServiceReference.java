package org.memcon.iiif.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where the image of a page is had by the rules of the Image API; what it can do is told
 * by its {@link ImageInformation}.
 */
@JsonPropertyOrder({ "id", "type" })
public record ImageServiceReference(String id) {

	/** Images as they lie there, none cut or scaled when it is asked for. */
	static final String LEVEL = "level0";

	@JsonProperty
	String type() {
		return "ImageService3";
	}

	@JsonProperty
	String profile() {
		return LEVEL;
	}

}
