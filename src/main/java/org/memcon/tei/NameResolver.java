package org.memcon.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Findings;
import org.memcon.participant.PrintedName;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.markup.TeiElement;

/**
 * Finds the persons that the names in one document point to, in the archive's own list or
 * that of the volume. Remembers those of the volume, because the document brings them
 * along.
 */
class NameResolver {

	private final Map<String, AuthorityRecord> resolved = new LinkedHashMap<>();

	private final Authorities authorities;

	private final VolumePersons volume;

	private final Findings findings;

	NameResolver(Authorities authorities, VolumePersons volume, Findings findings) {
		this.authorities = authorities;
		this.volume = volume;
		this.findings = findings;
	}

	/**
	 * The slug of the person that a name points to; a pointer that leads nowhere, or into
	 * another volume, leaves the name as printed.
	 */
	Optional<String> participant(TeiElement name) {
		return name.pointers("corresp", "who:")
			.findFirst()
			.flatMap((key) -> participant(key, name))
			.or(() -> ofVolume(name.attribute(name.is("gloss") ? "target" : "corresp")));
	}

	/** The person of the archive's own list, or one that an exported file describes. */
	Optional<String> participant(String key, TeiElement where) {
		if (this.authorities.participants().containsKey(key)) {
			return Optional.of(key);
		}
		var described = ofVolume("#" + VolumePersons.EXPORTED + key);
		if (described.isEmpty()) {
			this.findings.warn(where.line(), "who:" + key + " is not among the participants");
		}
		return described;
	}

	/** Tells a participant printed with the full name of that person of the volume. */
	boolean hasFullNameOf(String slug, Participation participation) {
		return Optional.ofNullable(this.resolved.get(slug))
			.map((found) -> PrintedName.words(found.directName()))
			.filter((words) -> PrintedName.words(participation.namePrinted())
				.containsAll(words.stream().filter((word) -> word.length() > 1).toList()))
			.isPresent();
	}

	/** Tests if a speaker's label may mean that person by any form of the name. */
	boolean suits(String slug, SpeakerLabel label) {
		return Optional.ofNullable(this.resolved.getOrDefault(slug, this.authorities.participants().get(slug)))
			.map((person) -> label.suits(person.names()))
			.orElse(true);
	}

	/** The persons of the volume that these slugs name. */
	List<AuthorityRecord> resolvedPersons(Stream<Participation> participations) {
		return participations.map(Participation::participant)
			.filter(this.resolved::containsKey)
			.distinct()
			.map(this.resolved::get)
			.toList();
	}

	private Optional<String> ofVolume(String pointer) {
		var found = this.volume.find(pointer);
		found.ifPresent((person) -> this.resolved.putIfAbsent(person.slug(), person));
		return found.map(AuthorityRecord::slug);
	}

}
