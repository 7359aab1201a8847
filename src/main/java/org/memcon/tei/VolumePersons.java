package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;

/**
 * The persons that a volume's own list explains, each by its key there (FRUS
 * {@code list[@type="names"]}). The key means nothing outside the volume.
 */
class VolumePersons {

	/** Precedes the slug in the key of a person whom an exported file describes. */
	static final String EXPORTED = "who-";

	private final Map<String, AuthorityRecord> byKey = new HashMap<>();

	private final Map<String, List<AuthorityRecord>> byName = new HashMap<>();

	private final Map<String, String> terms = new HashMap<>();

	private final Set<String> slugs = new HashSet<>();

	private final Function<VolumePerson, AuthorityRecord> record;

	/** Asks for the authority record of each person of the volume by itself. */
	VolumePersons(Function<VolumePerson, AuthorityRecord> record) {
		this.record = record;
	}

	void add(String volume, String key, String name, String explanation) {
		var person = new VolumePerson(slug(volume, key, name), volume + "#" + key, name, explanation);
		var found = this.record.apply(person);
		if (this.byKey.putIfAbsent(key, found) == null) {
			List.of(person.surname(), person.directName())
				.stream()
				.distinct()
				.forEach((words) -> this.byName.computeIfAbsent(words, (it) -> new ArrayList<>()).add(found));
		}
	}

	/** Two of one name are told apart by their keys, and those by all their letters. */
	private String slug(String volume, String key, String name) {
		return Stream.of(name, name + " " + key, name + " " + key + " " + VolumePerson.shortHash(key))
			.map((words) -> VolumePerson.slug(volume, words))
			.filter(this.slugs::add)
			.findFirst()
			.orElseGet(() -> VolumePerson.slug(volume, name + " " + key));
	}

	/** A person whose record is known. */
	void add(String key, AuthorityRecord person) {
		this.byKey.putIfAbsent(key, person);
	}

	/** An abbreviation that the volume explains: "K, Kissinger". */
	void addTerm(String key, String explanation) {
		this.terms.putIfAbsent(key, explanation);
	}

	/** Finds the person that a pointer within the volume means. */
	Optional<AuthorityRecord> find(String pointer) {
		if (!pointer.startsWith("#")) {
			return Optional.empty();
		}
		var key = pointer.substring(1);
		return Optional.ofNullable(this.byKey.get(key))
			.or(() -> Optional.ofNullable(this.terms.get(key)).flatMap(this::named));
	}

	/** Finds the person of this name if the volume has only one. */
	private Optional<AuthorityRecord> named(String words) {
		return Optional.of(this.byName.getOrDefault(words, List.of()))
			.filter((found) -> found.size() == 1)
			.map((found) -> found.get(0));
	}

}
