package org.memcon.draft;

import org.jspecify.annotations.Nullable;

/**
 * What is controlled about a person's name: the authorized form, other forms, an
 * explanation (TEI {@code person}). The description is cleaned HTML.
 */
public record AuthorityRecord(String slug, String name, String directName, @Nullable String variants,
		@Nullable String affiliation, @Nullable String description) {
}
