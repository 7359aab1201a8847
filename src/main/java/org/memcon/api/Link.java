package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.search.Line;

/**
 * A name of the archive's lists, and where it leads.
 */
@Schema(description = "A person, a topic, an occasion or a collection by name")
record Link(@Schema(description = "null for a person without an authority record") @Nullable String slug,
		@Schema(description = "authorized, or as printed where there is no authority record") String name,
		Map<String, String> links) {

	static Link of(Line.Label label, Addresses addresses) {
		return new Link(label.slug(), label.name(),
				(label.address() != null) ? addresses.of(label.address()) : Map.of());
	}

}
