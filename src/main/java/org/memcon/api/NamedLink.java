package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.search.NameLink;

/**
 * A name of the archive's lists, and where it leads.
 */
@Schema(name = "Link", description = "A person, a topic, an occasion or a collection by name")
public record NamedLink(@Schema(description = "null for a person without an authority record") @Nullable String slug,
		@Schema(description = "authorized, or as printed where there is no authority record") String name,
		Map<String, String> links) {

	public static NamedLink of(NameLink nameLink, ApiAddresses apiAddresses) {
		return new NamedLink(nameLink.slug(), nameLink.name(),
				(nameLink.address() != null) ? apiAddresses.of(nameLink.address()) : Map.of());
	}

}
