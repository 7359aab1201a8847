package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.search.Line;

/**
 * A name of the archive's lists, and where it leads.
 */
@Schema(description = "A person, a topic, an occasion or a collection by name")
record Link(String slug, String name, Map<String, String> links) {

	static Link of(Line.Label label, Addresses addresses) {
		return new Link(label.slug(), label.name(), addresses.of(label.address()));
	}

}
