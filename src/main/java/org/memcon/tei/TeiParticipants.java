package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Findings;
import org.memcon.participant.Capacity;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.name.ParticipantItem;
import org.memcon.tei.name.SideHeading;

/**
 * Reads who took part from {@code list[@type="participants"]}: flat, flat with italic
 * side headings, or nested by side, as FRUS has them all.
 */
class TeiParticipants {

	private static final Set<String> CAPACITIES = Stream.of(Capacity.values())
		.map(Capacity::code)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern ELSEWHERE = Pattern
		.compile("(?i)\\((see|list) .*\\)|\\blist(s|ed)? (is |are )?attached|\\battached list|^(see|same as) ");

	private static final Pattern SENTENCE = Pattern
		.compile("\\b(was|were) (also |not )?(absent|out of|present|unable)\\b");

	private static final Pattern END = Pattern.compile("[.!?]$");

	private static final String DERIVED = "Derived from the heading.";

	private final List<Participation> participations = new ArrayList<>();

	private final Map<String, Participation> items = new HashMap<>();

	/** The numbers of the sides by their names, and by those that are printed. */
	private final Map<String, Integer> sides = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/** "Interpreters" above those who follow. */
	private String listHeading = "";

	private final StringBuilder note = new StringBuilder();

	private final boolean isExported;

	private final NameResolver names;

	private final Findings findings;

	TeiParticipants(TeiDocument document, RecordForm form, NameResolver names, Findings findings) {
		this.isExported = document.isExported();
		this.names = names;
		this.findings = findings;
		document.participantLists().forEach((list) -> read(list, side(list).orElse(null)));
		if (this.participations.isEmpty() && form.isConversation() && !this.isExported) {
			this.participations.addAll(new HeadingParticipants(document, names).read());
			remark(this.participations.isEmpty() ? "" : DERIVED);
		}
	}

	List<Participation> persons() {
		return List.copyOf(this.participations);
	}

	/** The items of an exported list by the pointers to them. */
	Map<String, Participation> items() {
		return this.items;
	}

	/** The list's remark on those it does not name. */
	@Nullable String note() {
		return this.note.isEmpty() ? null : this.note.toString();
	}

	private void read(TeiElement list, @Nullable String outerSide) {
		var side = outerSide;
		for (var part : list.children()) {
			if (part.is("label") || part.is("item") && SideHeading.is(part)) {
				side = part.text().isEmpty() ? side : side(part.text()).orElse(outerSide);
				person(part, part.text(), side);
			}
			else if (part.is("list")) {
				read(part, side(part).orElse(side));
			}
			else if (part.is("item")) {
				item(part, side);
			}
			else if (!part.is("head", "pb", "note") && !part.text().isEmpty()) {
				this.findings.warn(part.line(), "no participant, kept as a note on them: " + part.name());
				remark(part.text());
			}
		}
	}

	private void item(TeiElement item, @Nullable String side) {
		var nested = item.children("list").toList();
		if (!nested.isEmpty()) {
			person(item, item.textWithout("list"), side);
		}
		nested.forEach((list) -> {
			read(list, sideOf(item, list).flatMap((name) -> side(name, item)).orElse(side));
			this.listHeading = "";
		});
		item.children("note").filter((note) -> note.isOfType("unknown")).forEach((note) -> remark(note.text()));
		if (this.isExported) {
			item.child("persName").ifPresent((name) -> {
				var person = person(name, name.text(), Optional.of(name), side);
				this.participations.add(person);
				this.items.put("#" + name.attribute("xml:id"), person);
			});
		}
		else if (isNobody(item)) {
			remark(item.text());
		}
		else if (nested.isEmpty() && !item.text().isEmpty()) {
			var before = SideHeading.before(item.text());
			var ownSide = before.flatMap(this::side).orElse(side);
			new ParticipantItem(item).persons()
				.forEach((one) -> this.participations
					.add(person(item, withoutSide(one.printed(), before.orElse("")), one.name(), ownSide)));
		}
	}

	/**
	 * It refers to another place, or tells something: "Mr. Packard was out of the city".
	 */
	private static boolean isNobody(TeiElement item) {
		var text = item.text();
		return SENTENCE.matcher(text).find() || ELSEWHERE.matcher(text).find() && !item.contains("persName");
	}

	private static String withoutSide(String printed, String before) {
		return printed.startsWith(before) ? printed.substring(before.length()) : printed;
	}

	private void remark(String text) {
		if (!this.note.isEmpty() && !text.isEmpty()) {
			this.note.append(END.matcher(this.note).find() ? " " : "; ");
		}
		this.note.append(text);
	}

	private static Optional<String> sideOf(TeiElement item, TeiElement nested) {
		return Optional.of(item.textWithout("list"))
			.filter((label) -> !label.isEmpty())
			.or(() -> nested.textAt("head"));
	}

	/** FRUS: {@code <head>US PARTICIPANTS</head>}; most heads name no side. */
	private Optional<String> side(TeiElement list) {
		return list.textAt("head").flatMap(this::side);
	}

	private Optional<String> side(String printed) {
		var heading = SideHeading.of(printed);
		this.listHeading = heading.isSide() ? "" : printed;
		if (!heading.isSide()) {
			return Optional.empty();
		}
		this.numbers.put(heading.printed(), heading.side().numberAmong(this.sides));
		return Optional.of(heading.printed());
	}

	/** An exported side has its number, and its name as printed. */
	private Optional<String> side(String printed, TeiElement item) {
		if (!this.isExported) {
			return side(printed);
		}
		this.numbers.put(printed, item.attribute("n").matches("\\d{1,4}") ? Integer.parseInt(item.attribute("n")) : 0);
		return Optional.of(printed);
	}

	/** A person may stand above his aides. */
	private void person(TeiElement heading, String printed, @Nullable String side) {
		var words = SideHeading.of(printed);
		if (!this.isExported && words.isPerson()) {
			var name = heading.descendants("persName").filter((it) -> printed.contains(it.text())).findFirst();
			this.participations.add(person(heading, words.printed(), name, side));
		}
	}

	private Participation person(TeiElement item, String printed, Optional<TeiElement> name, @Nullable String side) {
		return new Participation(name.flatMap(this.names::participant).orElse(null), printed, side,
				(side != null) ? this.numbers.getOrDefault(side, 0) : 0,
				capacity(item, printed + " " + this.listHeading,
						name.map((element) -> element.attribute("role")).orElse("")),
				name.map((element) -> element.certainty(this.findings)).orElse(null));
	}

	private @Nullable String capacity(TeiElement item, String printed, String role) {
		if (!role.isEmpty() || this.isExported) {
			return role.isEmpty() ? null : known(role, item);
		}
		var words = printed.toLowerCase(Locale.ROOT);
		if (words.contains("interpreter")) {
			return "interpreter";
		}
		return words.matches(".*note[- ]?taker.*") ? "notetaker" : null;
	}

	private @Nullable String known(String role, TeiElement item) {
		var capacities = List.of(role.split("\\s+"));
		capacities.stream()
			.filter((word) -> !CAPACITIES.contains(word))
			.forEach((word) -> this.findings.warn(item.line(), "persName/@role is no capacity: " + word));
		var kept = capacities.stream().filter(CAPACITIES::contains).collect(Collectors.joining(" "));
		return kept.isEmpty() ? null : kept;
	}

}
