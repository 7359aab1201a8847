package org.memcon.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.participant.Participant;
import org.memcon.participant.Participation;

/**
 * Writes the {@code profileDesc}: the occasion, the authority records of those who took
 * part, the topics, and what the text is.
 */
record TeiProfile(XmlSheet xml, TeiExtent extent) {

	void write() {
		occasion();
		var persons = persons();
		if (!persons.isEmpty()) {
			this.xml.in(Tag.of("particDesc"),
					() -> this.xml.in(Tag.of("listPerson"), () -> persons.forEach(this::person)));
		}
		this.xml.in(Tag.of("textClass"), () -> {
			topics(new TeiTopics(this.extent.dossier().headings()));
			this.xml.in(Tag.of("keywords"),
					() -> this.xml.line(Tag.of("term", "text-basis"), this.extent.basis().code()));
		});
	}

	private void occasion() {
		var occasion = this.extent.dossier().conversation().occasion();
		var note = this.extent.dossier().conversation().occasionNote();
		if (occasion != null || note != null) {
			var activity = Tag.of("activity").with("ana", (occasion != null) ? "occasion:" + occasion.slug() : null);
			this.xml.in(Tag.of("settingDesc"),
					() -> this.xml.in(Tag.of("setting"), () -> this.xml.line(activity, note)));
		}
	}

	private void topics(TeiTopics topics) {
		topics.assignments()
			.forEach((assignment) -> this.xml.line(Tag.of("catRef")
				.with("scheme", "#topics")
				.with("target", topics.assigned(assignment))
				.with("resp", "#" + TeiTopics.code(assignment))));
	}

	/** Each once, however often the list has the person. */
	private List<Participant> persons() {
		var dossier = this.extent.dossier();
		return List.copyOf(Stream
			.concat(dossier.participations().stream().map(Participation::participant), dossier.otherSpeakers().stream())
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(Participant::slug, (it) -> it, (one, other) -> one, LinkedHashMap::new))
			.values());
	}

	private void person(Participant person) {
		this.xml.in(Tag.of("person").with(Tag.ID, "who-" + person.slug()), () -> {
			this.xml.line(Tag.of("persName", "authorized"), person.name());
			this.xml.line(Tag.of("persName", "direct"), person.directName());
			this.xml.lineIf(Tag.of("persName", "variant"), person.variants());
			this.xml.lineIf(Tag.of("affiliation"), person.affiliation());
			var description = person.description();
			if (description != null) {
				this.xml.line(Tag.of("note"), () -> TeiProse.of(this.xml).content(description));
			}
		});
	}

}
