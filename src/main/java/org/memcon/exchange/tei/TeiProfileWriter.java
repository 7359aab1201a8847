package org.memcon.exchange.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.participant.Participant;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the {@code profileDesc}: the brief, the occasion, the authority records of those
 * who took part, the topics, and what the text is.
 */
record TeiProfileWriter(XmlWriter xml, TeiScope scope) {

	void write() {
		brief();
		occasion();
		var persons = persons();
		if (!persons.isEmpty()) {
			this.xml.block(XmlTag.of("particDesc"),
					() -> this.xml.block(XmlTag.of("listPerson"), () -> persons.forEach(this::person)));
		}
		this.xml.block(XmlTag.of("textClass"), () -> {
			topics(this.scope.topics());
			this.xml.block(XmlTag.of("keywords"),
					() -> this.xml.line(XmlTag.of("term", "text-basis"), this.scope.basis().code()));
		});
	}

	private void brief() {
		var brief = this.scope.conversation().brief();
		if (brief != null) {
			var notes = TeiApparatus.of(this.xml, this.scope.support(), brief.text(), brief.notes(), List.of());
			this.xml.block(XmlTag.of("abstract"), () -> new TeiProseWriter(this.xml, notes).paragraphs(brief.html()));
		}
	}

	private void occasion() {
		var occasion = this.scope.conversation().occasion();
		var note = this.scope.conversation().occasionNote();
		if (occasion != null || note != null) {
			var activity = XmlTag.of("activity").with("ana", (occasion != null) ? "occasion:" + occasion.slug() : null);
			this.xml.block(XmlTag.of("settingDesc"),
					() -> this.xml.block(XmlTag.of("setting"), () -> this.xml.line(activity, note)));
		}
	}

	private void topics(TeiTopicPointers topics) {
		topics.assignments()
			.forEach((topicAssigner) -> this.xml.line(XmlTag.of("catRef")
				.with("scheme", "#topics")
				.with("target", topics.assigned(topicAssigner))
				.with("resp", "#" + TeiTopicPointers.code(topicAssigner))));
	}

	/** Each once, however often the list has the person. */
	private List<Participant> persons() {
		var content = this.scope.content();
		return List.copyOf(Stream.concat(content.listedParticipants(), content.otherSpeakers().stream())
			.collect(Collectors.toMap(Participant::slug, (it) -> it, (one, other) -> one, LinkedHashMap::new))
			.values());
	}

	private void person(Participant person) {
		this.xml.block(XmlTag.of("person").with(XmlTag.ID, "who-" + person.slug()), () -> {
			this.xml.line(XmlTag.of("persName", "authorized"), person.name());
			this.xml.line(XmlTag.of("persName", "direct"), person.directName());
			this.xml.lineIfPresent(XmlTag.of("persName", "variant"), person.variants());
			this.xml.lineIfPresent(XmlTag.of("affiliation"), person.affiliation());
			var description = person.description();
			if (description != null) {
				this.xml.line(XmlTag.of("note"), () -> TeiProseWriter.of(this.xml).content(description));
			}
		});
	}

}
