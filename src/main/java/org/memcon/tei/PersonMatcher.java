package org.memcon.tei;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.tei.authority.OfficeHolders;

/**
 * Decides who the person of a source is, on evidence alone: a controlled record that
 * names this very entry of this very volume, one with the same name and the same life
 * dates, or the holder of an office whom the volume explains so. A key means nothing
 * outside its volume, and a like name is no evidence: a wrong merge is worse than a
 * double.
 */
final class PersonMatcher {

	private final Map<String, AuthorityRecord> byEvidence = new HashMap<>();

	private final Set<String> disputed = new HashSet<>();

	/** The keys of persons of this file by the slugs that they have first. */
	private final Map<String, String> keys = new HashMap<>();

	private final OfficeHolders offices;

	PersonMatcher(Collection<AuthorityRecord> controlled, OfficeHolders offices) {
		this.offices = offices;
		controlled.forEach((person) -> evidence(person).forEach((evidence) -> claim(evidence, person)));
	}

	/**
	 * The record of the person that an entry of a volume's list means, or one for itself.
	 */
	AuthorityRecord record(VolumePerson person) {
		return Optional.ofNullable(this.byEvidence.get(person.pointer()))
			.or(() -> this.offices.explained(person.name(), person.explanation(), person.yearsOfVolume()))
			.orElseGet(person::unmatchedRecord);
	}

	/**
	 * The controlled record of a person that a file describes, or one for itself: for all
	 * files where name and life dates are known, else for this file.
	 */
	AuthorityRecord record(AuthorityRecord described, String file) {
		return evidence(described).stream()
			.map(this.byEvidence::get)
			.filter((found) -> found != null)
			.findFirst()
			.orElseGet(() -> described.withSlug(slug(described, file)));
	}

	/** Two of one name in one file are told apart by their keys. */
	private String slug(AuthorityRecord person, String file) {
		var life = life(person);
		if (life != null) {
			return VolumePerson.slug(life, person.name());
		}
		var slug = VolumePerson.slug(file, person.name());
		return this.keys.computeIfAbsent(slug, (it) -> person.slug()).equals(person.slug()) ? slug
				: VolumePerson.slug(file, person.name() + " " + person.slug());
	}

	/** Notes the evidence; if two persons claim the same, it counts for neither. */
	private void claim(String evidence, AuthorityRecord person) {
		var before = this.byEvidence.get(evidence);
		if (this.disputed.contains(evidence) || before != null && !before.slug().equals(person.slug())) {
			this.disputed.add(evidence);
			this.byEvidence.remove(evidence);
		}
		else {
			this.byEvidence.put(evidence, person);
		}
	}

	private static Set<String> evidence(AuthorityRecord person) {
		var evidence = new HashSet<>(person.sameAs());
		var life = life(person);
		if (life != null) {
			person.names().forEach((name) -> evidence.add(VolumePerson.slug(life, name)));
		}
		return evidence;
	}

	/** Nobody is known by a year of death alone. */
	private static @Nullable String life(AuthorityRecord person) {
		return (person.birth() == null || person.death() == null) ? person.birth()
				: person.birth() + "-" + person.death();
	}

}
