package org.memcon.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.ingest.Draft.Person;

/**
 * Reads who took part from {@code list[@type="participants"]}: flat, flat with italic
 * side headings, or nested by side, as FRUS has them all.
 */
class TeiParticipants {

	private final List<Person> persons = new ArrayList<>();

	private final Set<String> sides = new LinkedHashSet<>();

	private final StringBuilder note = new StringBuilder();

	private final Authorities authorities;

	private final Findings findings;

	TeiParticipants(Tei document, Authorities authorities, Findings findings) {
		this.authorities = authorities;
		this.findings = findings;
		document.children("list")
			.stream()
			.filter((list) -> list.isOfType("participants"))
			.forEach((list) -> read(list, null));
	}

	List<Person> persons() {
		return List.copyOf(this.persons);
	}

	/** What the list says of those it does not name. */
	@Nullable String note() {
		return this.note.isEmpty() ? null : this.note.toString();
	}

	private void read(Tei list, @Nullable String outerSide) {
		var side = outerSide;
		for (var item : list.children("item")) {
			var nested = item.child("list");
			var unknown = item.child("note").filter((tei) -> tei.isOfType("unknown"));
			if (nested.isPresent()) {
				read(nested.get(), sideOf(item, nested.get()));
			}
			else if (unknown.isPresent()) {
				this.note.append(this.note.isEmpty() ? "" : " ").append(unknown.get().text());
			}
			else if (isSideHeading(item)) {
				side = side(item.text());
			}
			else if (!item.text().isEmpty()) {
				this.persons.add(person(item, side));
			}
		}
	}

	private String sideOf(Tei item, Tei nested) {
		var label = item.textWithout("list");
		return side(label.isEmpty() ? nested.child("head").map(Tei::text).orElse("") : label);
	}

	private String side(String printed) {
		var side = printed.replaceAll("[:\\s]+$", "");
		this.sides.add(side);
		return side;
	}

	private static boolean isSideHeading(Tei item) {
		var children = item.children();
		return children.size() == 1 && children.get(0).is("hi") && children.get(0).text().equals(item.text())
				&& children.get(0).children().isEmpty();
	}

	private Person person(Tei item, @Nullable String side) {
		var name = item.descendants("persName").findFirst();
		var slug = name.flatMap((tei) -> tei.pointers("corresp", "who:").stream().findFirst())
			.filter((key) -> isKnown(key, item))
			.orElse(null);
		return new Person(slug, item.text(), side, number(side),
				capacity(item, name.map((tei) -> tei.attribute("role")).orElse("")));
	}

	private boolean isKnown(String key, Tei item) {
		var known = this.authorities.participants().containsKey(key);
		if (!known) {
			this.findings.warn(item.line(), "who:" + key + " is not among the participants");
		}
		return known;
	}

	private int number(@Nullable String side) {
		return (side == null) ? 0 : List.copyOf(this.sides).indexOf(side) + 1;
	}

	private @Nullable String capacity(Tei item, String role) {
		if (!role.isEmpty()) {
			return known(role, item);
		}
		var printed = item.text().toLowerCase(Locale.ROOT);
		if (printed.contains("interpreter")) {
			return "interpreter";
		}
		return printed.matches(".*note[- ]?taker.*") ? "notetaker" : null;
	}

	private @Nullable String known(String role, Tei item) {
		var capacities = List.of(role.split("\\s+"));
		capacities.stream()
			.filter((word) -> !CAPACITIES.contains(word))
			.forEach((word) -> this.findings.warn(item.line(), "persName/@role is no capacity: " + word));
		var kept = capacities.stream().filter(CAPACITIES::contains).collect(Collectors.joining(" "));
		return kept.isEmpty() ? null : kept;
	}

	private static final Set<String> CAPACITIES = Set.of("principal", "adviser", "interpreter", "notetaker");

}
