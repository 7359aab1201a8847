package org.memcon.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells who of a described record's participants speaks, where its document only prints
 * "President Putin": the one person of that surname. "The President" alone is, in a paper
 * of the White House, the American one. Who cannot be told from this stays as printed.
 */
record KnownSpeakers(List<Known> known) {

	private static final String OF_RECORD = """
			select a.slug, a.name, p.name_printed, p.side, p.capacity from participations p
			join participants a on a.id = p.participant_id where p.conversation_id = ? order by p.ordinal""";

	private static final Set<String> AMERICAN = Set.of("united states", "u.s.", "us", "u.s. side");

	/** A participant with an authority record; the surname in lower case. */
	record Known(Person person, String surname) {

		boolean isAmericanPrincipal() {
			var side = this.person.side();
			var capacity = this.person.capacity();
			return side != null && AMERICAN.contains(side.toLowerCase(Locale.ROOT)) && capacity != null
					&& capacity.contains("principal");
		}

	}

	static KnownSpeakers of(JdbcTemplate jdbc, Long conversation) {
		var sides = new LinkedHashSet<String>();
		return new KnownSpeakers(jdbc.query(OF_RECORD, (row, number) -> {
			var side = row.getString("side");
			var person = new Person(row.getString("slug"), row.getString("name_printed"), side, number(side, sides),
					row.getString("capacity"), null);
			return new Known(person, row.getString("name").split(",")[0].toLowerCase(Locale.ROOT));
		}, conversation));
	}

	private static int number(@Nullable String side, Set<String> sides) {
		if (side == null) {
			return 0;
		}
		sides.add(side);
		return new ArrayList<>(sides).indexOf(side) + 1;
	}

	Draft named(Draft document) {
		return document.with(document.pages()
			.stream()
			.map((page) -> page.with(page.passages().stream().map(this::named).toList()))
			.toList());
	}

	private Passage named(Passage passage) {
		var speaker = passage.speaker();
		if (speaker == null || passage.person() != null && passage.person().participant() != null) {
			return passage;
		}
		return speaking(speaker.toLowerCase(Locale.ROOT)).map(passage::withPerson).orElse(passage);
	}

	private Optional<Person> speaking(String label) {
		var found = this.known.stream()
			.filter((one) -> label.equals("the president") ? one.isAmericanPrincipal()
					: label.equals(one.surname()) || label.endsWith(" " + one.surname()))
			.map(Known::person)
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

}
