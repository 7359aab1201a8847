package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.search.NameLink;

/**
 * A person, a topic, an occasion or a collection by name.
 *
 * @param slug the slug; null for a person without an authority record
 * @param name the authorized name, or the name as printed if there is no authority record
 */
@Schema(name = "Link")
public record NamedLink(@Nullable String slug, String name, Map<String, String> links) {

	public static NamedLink of(NameLink name, ApiAddresses addresses) {
		return new NamedLink(name.slug(), name.name(),
				(name.address() != null) ? addresses.of(name.address()) : Map.of());
	}

}
