package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.memcon.draft.Draft.Person;

/**
 * Who speaks under a {@link SpeakerLabel}: whom the name points to that is marked in it,
 * or the one participant whom it fits. Where it fits two, nobody is named.
 */
class DialogueSpeakers {

	private final List<Person> participants;

	private final NamedPersons names;

	private final Map<String, Person> others = new HashMap<>();

	DialogueSpeakers(List<Person> participants, NamedPersons names) {
		this.participants = participants;
		this.names = names;
	}

	/** Whether the label names anybody who is marked as a person or took part. */
	boolean isKnown(SpeakerLabel label, Opening opening) {
		return marked(label, opening).isPresent() || this.participants.stream().anyMatch(fits(label));
	}

	Optional<String> participant(SpeakerLabel label, Opening opening) {
		var marked = marked(label, opening).flatMap(this.names::participant).filter((slug) -> isLikely(label, slug));
		marked
			.ifPresent((slug) -> this.others.putIfAbsent(slug, new Person(slug, label.printed(), null, 0, null, null)));
		return marked.or(() -> onlyOne(label));
	}

	/**
	 * The names of some volumes were marked by a machine: "C" in a call of Karamanlis
	 * points to Callaghan, "Mr. Brown" to another Brown. Whom it means must have taken
	 * part, or nobody of another name who did may fit.
	 */
	private boolean isLikely(SpeakerLabel label, String slug) {
		return this.participants.stream().anyMatch((person) -> slug.equals(person.participant()))
				|| (this.participants.isEmpty() || !label.isInitials()) && this.participants.stream()
					.filter(fits(label))
					.allMatch((person) -> this.names.bears(slug, person));
	}

	/** The participants, and those who speak without standing on their list. */
	List<Person> all() {
		var all = new ArrayList<>(this.participants);
		this.others.values()
			.stream()
			.filter((other) -> this.participants.stream().noneMatch((person) -> isSame(person, other)))
			.forEach(all::add);
		return all;
	}

	private static boolean isSame(Person person, Person other) {
		return other.participant() != null && other.participant().equals(person.participant());
	}

	/** The name has to end the label: "Brezhnev Letter" is none. */
	private static Optional<Tei> marked(SpeakerLabel label, Opening opening) {
		return opening.lastName(label.length())
			.filter((name) -> !name.text().isEmpty() && label.name().endsWith(name.text()));
	}

	private Optional<String> onlyOne(SpeakerLabel label) {
		var fitting = this.participants.stream().filter(fits(label)).toList();
		return (fitting.size() == 1) ? Optional.ofNullable(fitting.get(0).participant()) : Optional.empty();
	}

	private static Predicate<Person> fits(SpeakerLabel label) {
		var surnames = label.surnames();
		if (!surnames.isEmpty()) {
			return (person) -> SpeakerLabel.words(person.namePrinted()).containsAll(surnames);
		}
		var title = withoutArticle(label.name());
		return (person) -> Stream.of(title + " ", title + ",")
			.anyMatch((start) -> (withoutArticle(person.namePrinted()) + " ").startsWith(start));
	}

	private static String withoutArticle(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("the ") ? lower.substring(4) : lower;
	}

}
