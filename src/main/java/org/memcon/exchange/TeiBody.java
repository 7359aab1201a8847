package org.memcon.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * Writes a record as the archive's own files are written: one {@code div} with its head,
 * its dateline and its list of participants, and then its pages.
 */
final class TeiBody {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final XmlSheet xml;

	private final TeiExtent extent;

	private final Dossier dossier;

	private final Conversation conversation;

	TeiBody(XmlSheet xml, TeiExtent extent) {
		this.xml = xml;
		this.extent = extent;
		this.dossier = extent.dossier();
		this.conversation = this.dossier.conversation();
	}

	void write() {
		var document = Tag.of("div", "document")
			.with("subtype", this.conversation.form().code())
			.cert(this.conversation.formCertainty())
			.with("part", this.extent.isExtract() ? "Y" : null);
		this.xml.in(Tag.of("text"), () -> this.xml.in(Tag.of("body"), () -> this.xml.in(document, () -> {
			this.xml.line(Tag.of("head"), this::head);
			this.xml.line(Tag.of("dateline"), () -> dateline(this.conversation.dateline()));
			participants();
			new TeiPages(this.xml, this.extent).write();
		})));
	}

	private void head() {
		this.xml.text(this.conversation.title());
		var note = this.conversation.sourceNote();
		if (note != null) {
			this.xml.within(Tag.of("note", "source"), () -> TeiProse.of(this.xml).content(note));
		}
	}

	private void dateline(Dateline dateline) {
		if (dateline.place() != null) {
			this.xml.within(Tag.of("placeName").cert(dateline.placeCertainty()), () -> this.xml.text(dateline.place()))
				.text(", ");
		}
		this.xml.within(date(dateline).cert(dateline.dateCertainty()), () -> this.xml.text(dateline.datePrinted()));
		if (dateline.startsOn() == null && (dateline.startsAt() != null || dateline.endsAt() != null)) {
			this.xml.text(", ")
				.within(Tag.of("time")
					.with("from", time(dateline.startsAt(), dateline.zone()))
					.with("to", time(dateline.endsAt(), dateline.zone())), () -> {
					});
		}
	}

	/** A day, a span of time, or the bounds of a day that is not known exactly. */
	private static Tag date(Dateline dateline) {
		var date = Tag.of("date");
		var from = moment(dateline.startsOn(), dateline.startsAt(), dateline.zone());
		var to = moment(dateline.endsOn(), dateline.endsAt(), dateline.zone());
		if (dateline.isDay() && dateline.endsAt() == null) {
			return date.with("when", from);
		}
		return (dateline.startsAt() != null || dateline.endsAt() != null) ? date.with("from", from).with("to", to)
				: date.with("notBefore", from).with("notAfter", to);
	}

	private static @Nullable String moment(@Nullable LocalDate day, @Nullable LocalTime time, @Nullable String zone) {
		return (day == null) ? null
				: day + ((time != null) ? "T" + TIME.format(time) : "") + ((zone != null) ? zone : "");
	}

	private static @Nullable String time(@Nullable LocalTime time, @Nullable String zone) {
		return (time == null) ? null : TIME.format(time) + ((zone != null) ? zone : "");
	}

	private void participants() {
		if (this.dossier.participations().isEmpty() && this.conversation.participantsNote() == null) {
			return;
		}
		this.xml.in(Tag.of("list", "participants"), () -> {
			var sides = new Sides(this.dossier.participations());
			sides.groups().forEach((group) -> side(group, sides));
			var note = this.conversation.participantsNote();
			if (note != null) {
				this.xml.line(Tag.of("item"),
						() -> this.xml.within(Tag.of("note", "unknown"), () -> this.xml.text(note)));
			}
		});
	}

	private void side(List<Participation> group, Sides sides) {
		var side = group.get(0).side();
		if (side == null) {
			group.forEach(this::participant);
			return;
		}
		this.xml.in(Tag.of("item").with("n", sides.number(side)), () -> {
			this.xml.line(Tag.of("hi").with("rend", "italic"), side);
			this.xml.in(Tag.of("list"), () -> group.forEach(this::participant));
		});
	}

	private void participant(Participation person) {
		var name = Tag.of("persName")
			.with(Tag.ID, TeiSpeakers.id(this.dossier.participations().indexOf(person)))
			.with("corresp", (person.participant() != null) ? "who:" + person.participant().slug() : null)
			.with("role", roles(person))
			.cert(person.certainty());
		this.xml.line(Tag.of("item"), () -> this.xml.within(name, () -> this.xml.text(person.namePrinted())));
	}

	static @Nullable String roles(Participation person) {
		var roles = person.capacities().stream().map(Capacity::code).collect(Collectors.joining(" "));
		return roles.isEmpty() ? null : roles;
	}

	/** The sides as the record lists them. */
	private final class Sides {

		private final List<Participation> participations;

		private final Map<String, Integer> numbers = new LinkedHashMap<>();

		Sides(List<Participation> participations) {
			this.participations = participations;
			TeiBody.this.dossier.allTurns()
				.stream()
				.filter((turn) -> turn.sideName() != null)
				.forEach((turn) -> this.numbers.putIfAbsent(turn.sideName(), turn.sideNumber()));
		}

		/** As the turns count them; of those without turns, the next number. */
		int number(String side) {
			return this.numbers.computeIfAbsent(side, (it) -> {
				var next = 1;
				while (this.numbers.containsValue(next)) {
					next++;
				}
				return next;
			});
		}

		/** Those of one side who stand together. */
		List<List<Participation>> groups() {
			var groups = new ArrayList<List<Participation>>();
			Participation last = null;
			for (var person : this.participations) {
				if (last == null || !Objects.equals(last.side(), person.side())) {
					groups.add(new ArrayList<>());
				}
				groups.get(groups.size() - 1).add(person);
				last = person;
			}
			return groups;
		}

	}

}
