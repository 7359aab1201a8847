package org.memcon.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The authority record of a person (TEI {@code person}): the authorized form of the name,
 * other forms, and a description in cleaned HTML. Life dates and the same entries in
 * other lists ({@code volume#key}) are evidence that a source means this person.
 */
public record AuthorityRecord(String slug, String name, String directName, @Nullable String variants,
		@Nullable String affiliation, @Nullable String description, @Nullable String birth, @Nullable String death,
		Set<String> sameAs) {

	/** Creates a record without evidence. */
	public AuthorityRecord(String slug, String name, String directName, @Nullable String variants,
			@Nullable String affiliation, @Nullable String description) {
		this(slug, name, directName, variants, affiliation, description, null, null, Set.of());
	}

	public AuthorityRecord withSlug(String otherSlug) {
		return new AuthorityRecord(otherSlug, this.name, this.directName, this.variants, this.affiliation,
				this.description, this.birth, this.death, this.sameAs);
	}

	/** Returns all forms of the name. */
	public List<String> names() {
		var others = Optional.ofNullable(this.variants).stream().flatMap((all) -> Stream.of(all.split("; ")));
		return Stream.concat(Stream.of(this.name, this.directName), others).distinct().toList();
	}

}
