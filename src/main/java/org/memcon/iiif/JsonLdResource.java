package org.memcon.iiif;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A resource that is sent on its own: only then it carries its {@link JsonLdContext}.
 */
public record JsonLdResource<T>(@JsonProperty("@context") JsonLdContext context, @JsonUnwrapped T resource) {
}
