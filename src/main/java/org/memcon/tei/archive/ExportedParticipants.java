package org.memcon.tei.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft.Participation;
import org.memcon.participant.Capacity;
import org.memcon.tei.markup.TeiElement;

/**
 * The list of participants as the archive has written it out, and who of them speaks.
 */
final class ExportedParticipants {

	private final List<Participation> participations = new ArrayList<>();

	private final List<String> ids = new ArrayList<>();

	private @Nullable String note;

	ExportedParticipants(TeiElement document) {
		document.children("list")
			.stream()
			.filter((list) -> list.isOfType("participants"))
			.forEach((list) -> list.children("item").forEach(this::item));
	}

	List<Participation> list() {
		return List.copyOf(this.participations);
	}

	/** What the list says of those it does not name. */
	@Nullable String note() {
		return this.note;
	}

	private void item(TeiElement item) {
		var side = item.child("list");
		if (side.isPresent()) {
			var name = item.textWithout("list");
			side.get().children("item").forEach((person) -> person(person, name, number(item)));
		}
		else if (item.child("note").isPresent()) {
			this.note = item.child("note").map(TeiElement::text).orElse(null);
		}
		else {
			person(item, null, 0);
		}
	}

	private static int number(TeiElement side) {
		return side.attribute("n").matches("\\d{1,4}") ? Integer.parseInt(side.attribute("n")) : 0;
	}

	private void person(TeiElement item, @Nullable String side, int number) {
		item.child("persName").ifPresent((name) -> {
			this.ids.add(name.attribute("xml:id"));
			this.participations
				.add(new Participation(name.pointers("corresp", "who:").stream().findFirst().orElse(null), name.text(),
						side, number, capacity(name), ExportedRecordReader.certainty(name)));
		});
	}

	private static @Nullable String capacity(TeiElement name) {
		var known = Stream.of(Capacity.values()).map(Capacity::code).toList();
		var capacity = Stream.of(name.attribute("role").split("\\s+"))
			.filter(known::contains)
			.collect(Collectors.joining(" "));
		return capacity.isEmpty() ? null : capacity;
	}

	/** Of the list, or else somebody who does not stand on it. */
	@Nullable Participation speaker(TeiElement sp, @Nullable String printed) {
		var who = sp.attribute("who");
		if (who.startsWith("#")) {
			return Optional.of(this.ids.indexOf(who.substring(1)))
				.filter((index) -> index >= 0)
				.map(this.participations::get)
				.orElse(null);
		}
		return sp.pointers("who", "who:")
			.stream()
			.findFirst()
			.map((slug) -> this.participations.stream()
				.filter((participation) -> slug.equals(participation.participant()))
				.findFirst()
				.orElseGet(() -> new Participation(slug, (printed != null) ? printed : "", null, 0, null, null)))
			.orElse(null);
	}

}
