package org.memcon.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Findings;

/**
 * The controlled names that the archive holds in one run of the command. What a draft
 * says beyond them is left out and reported, so that a slip of the pen in a sidecar
 * refuses no paper.
 */
class HeldNames {

	private final Set<String> topics;

	private final Set<String> occasions;

	private final Set<String> participants;

	HeldNames(Set<String> topics, Set<String> occasions, Set<String> participants) {
		this.topics = topics;
		this.occasions = occasions;
		this.participants = new HashSet<>(participants);
	}

	/** The same draft with no names but those held and those that it brings along. */
	Draft held(Draft draft, Findings findings) {
		draft.names().stream().map(AuthorityRecord::slug).forEach(this.participants::add);
		return draft.withTopics(topics(draft, findings)).described(occasion(draft, findings), persons(draft, findings));
	}

	private List<Subject> topics(Draft draft, Findings findings) {
		var seen = new HashSet<String>();
		return draft.topics()
			.stream()
			.filter((subject) -> seen.add(subject.topic()))
			.filter((subject) -> isKnown(this.topics, "topic", subject.topic(), findings))
			.toList();
	}

	private @Nullable String occasion(Draft draft, Findings findings) {
		var occasion = draft.occasion();
		return (occasion != null && isKnown(this.occasions, "occasion", occasion, findings)) ? occasion : null;
	}

	private List<Person> persons(Draft draft, Findings findings) {
		return draft.persons().stream().map((person) -> person(person, findings)).toList();
	}

	/** The name stays as it is printed. */
	private Person person(Person person, Findings findings) {
		var slug = person.participant();
		return (slug == null || isKnown(this.participants, "participant", slug, findings)) ? person : new Person(null,
				person.namePrinted(), person.side(), person.sideNumber(), person.capacity(), person.certainty());
	}

	private static boolean isKnown(Set<String> held, String kind, String slug, Findings findings) {
		if (!held.contains(slug)) {
			findings.warn(1, "no %s is called %s; it is left out".formatted(kind, slug));
		}
		return held.contains(slug);
	}

}
