package org.memcon.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is controlled about a person's name: the authorized form, other forms, an
 * explanation (TEI {@code person}); and the evidence that a source means this person:
 * life dates, and the entries of other lists that are the same ({@code volume#key}). The
 * description is cleaned HTML.
 */
public record AuthorityRecord(String slug, String name, String directName, @Nullable String variants,
		@Nullable String affiliation, @Nullable String description, @Nullable String birth, @Nullable String death,
		Set<String> sameAs) {

	/** Without any evidence. */
	public AuthorityRecord(String slug, String name, String directName, @Nullable String variants,
			@Nullable String affiliation, @Nullable String description) {
		this(slug, name, directName, variants, affiliation, description, null, null, Set.of());
	}

	public AuthorityRecord withSlug(String otherSlug) {
		return new AuthorityRecord(otherSlug, this.name, this.directName, this.variants, this.affiliation,
				this.description, this.birth, this.death, this.sameAs);
	}

	/** All forms of the name. */
	public List<String> names() {
		var others = Optional.ofNullable(this.variants).stream().flatMap((all) -> Stream.of(all.split("; ")));
		return Stream.concat(Stream.of(this.name, this.directName), others).distinct().toList();
	}

}
