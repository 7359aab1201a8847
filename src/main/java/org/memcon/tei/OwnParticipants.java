package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft.Person;
import org.memcon.participant.Capacity;

/**
 * The list of participants as the archive has written it out, and who of them speaks.
 */
final class OwnParticipants {

	private final List<Person> persons = new ArrayList<>();

	private final List<String> ids = new ArrayList<>();

	private @Nullable String note;

	OwnParticipants(Tei document) {
		document.children("list")
			.stream()
			.filter((list) -> list.isOfType("participants"))
			.forEach((list) -> list.children("item").forEach(this::item));
	}

	List<Person> list() {
		return List.copyOf(this.persons);
	}

	/** What the list says of those it does not name. */
	@Nullable String note() {
		return this.note;
	}

	private void item(Tei item) {
		var side = item.child("list");
		if (side.isPresent()) {
			var name = item.textWithout("list");
			side.get().children("item").forEach((person) -> person(person, name, number(item)));
		}
		else if (item.child("note").isPresent()) {
			this.note = item.child("note").map(Tei::text).orElse(null);
		}
		else {
			person(item, null, 0);
		}
	}

	private static int number(Tei side) {
		return side.attribute("n").matches("\\d{1,4}") ? Integer.parseInt(side.attribute("n")) : 0;
	}

	private void person(Tei item, @Nullable String side, int number) {
		item.child("persName").ifPresent((name) -> {
			this.ids.add(name.attribute("xml:id"));
			this.persons.add(new Person(name.pointers("corresp", "who:").stream().findFirst().orElse(null), name.text(),
					side, number, capacity(name), OwnTei.certainty(name)));
		});
	}

	private static @Nullable String capacity(Tei name) {
		var known = Stream.of(Capacity.values()).map(Capacity::code).toList();
		var capacity = Stream.of(name.attribute("role").split("\\s+"))
			.filter(known::contains)
			.collect(Collectors.joining(" "));
		return capacity.isEmpty() ? null : capacity;
	}

	/** Of the list, or else somebody who does not stand on it. */
	@Nullable Person speaker(Tei sp, @Nullable String printed) {
		var who = sp.attribute("who");
		if (who.startsWith("#")) {
			return Optional.of(this.ids.indexOf(who.substring(1)))
				.filter((index) -> index >= 0)
				.map(this.persons::get)
				.orElse(null);
		}
		return sp.pointers("who", "who:")
			.stream()
			.findFirst()
			.map((slug) -> this.persons.stream()
				.filter((person) -> slug.equals(person.participant()))
				.findFirst()
				.orElseGet(() -> new Person(slug, (printed != null) ? printed : "", null, 0, null, null)))
			.orElse(null);
	}

}
