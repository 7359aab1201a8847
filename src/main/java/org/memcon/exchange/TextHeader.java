package org.memcon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.memcon.citation.CiteBox;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.TextBasis;
import org.memcon.participant.Participation;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;
import org.memcon.wording.WordedFact;

import org.springframework.stereotype.Component;

/**
 * Writes the description of a record before its plain text.
 */
@Component
class TextHeader {

	private final Messages messages;

	private final RecordWording wording;

	TextHeader(Messages messages, RecordWording wording) {
		this.messages = messages;
		this.wording = wording;
	}

	/** Title, basis and citation are those of the part that the file holds. */
	void write(WrappedTextBuilder text, String title, TextBasis basis, RecordContent content, CiteBox citation) {
		var conversation = content.conversation();
		text.heading(title, '=').blank();
		field(text, "text.heading", conversation.isShownAsPrinted() ? "" : conversation.title());
		field(text, "text.subject", Objects.requireNonNullElse(conversation.subject(), ""));
		field(text, "text.form", withDoubt(this.wording.form(conversation)));
		field(text, "text.date", withDoubt(date(conversation.dateline())));
		field(text, "text.place", withDoubt(this.wording.place(conversation.dateline())));
		participants(text, content);
		field(text, "text.basis", this.wording.basis(basis, ", "));
		field(text, "text.collection", conversation.collection().title());
		field(text, "text.source", source(conversation));
		field(text, "text.note",
				(conversation.sourceNote() != null) ? TextParagraph.singleLine(conversation.sourceNote()) : "");
		field(text, "text.address", citation.permanentAddress());
		field(text, "text.cite", citation.note());
		text.blank().rule();
	}

	private void field(WrappedTextBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.field(this.messages.of(key), value);
		}
	}

	private WordedFact date(Dateline dateline) {
		var date = this.wording.date(dateline);
		if (dateline.label() == null) {
			return date;
		}
		var days = days(dateline);
		var others = (days.isEmpty() || days.equals(date.words())) ? "" : " (" + days + ")";
		return date.with(date.words() + others + hours(dateline));
	}

	private static String days(Dateline dateline) {
		if (dateline.startsOn() == null) {
			return "";
		}
		return dateline.isDay() ? dateline.startsOn().toString() : dateline.startsOn() + "–" + dateline.endsOn();
	}

	private static String hours(Dateline dateline) {
		if (dateline.startsAt() == null && dateline.endsAt() == null) {
			return "";
		}
		return ", " + ((dateline.startsAt() != null) ? dateline.startsAt() : "")
				+ ((dateline.endsAt() != null) ? "–" + dateline.endsAt() : "")
				+ ((dateline.zone() != null) ? ", UTC " + dateline.zone() : "");
	}

	private void participants(WrappedTextBuilder text, RecordContent content) {
		var lines = new ArrayList<>(sides(content.participations()));
		var note = content.conversation().participantsNote();
		if (note != null) {
			lines.add(note);
		}
		if (lines.isEmpty() && content.conversation().form().isConversation()) {
			lines.add(this.messages.of("unknown"));
		}
		var name = "text.participants";
		for (var line : lines) {
			text.field(name.isEmpty() ? "" : this.messages.of(name), line);
			name = "";
		}
	}

	private Collection<String> sides(List<Participation> people) {
		return people.stream()
			.collect(Collectors.groupingBy((it) -> (it.side() != null) ? it.side() + ": " : "", LinkedHashMap::new,
					Collectors.mapping(this::name, Collectors.joining("; "))))
			.entrySet()
			.stream()
			.map((side) -> side.getKey() + side.getValue())
			.toList();
	}

	private String name(Participation person) {
		var capacities = person.capacities().stream().map((it) -> this.messages.of("capacity." + it.code())).toList();
		var name = capacities.isEmpty() ? person.namePrinted()
				: person.namePrinted() + " (" + String.join(", ", capacities) + ")";
		return withDoubt(this.wording.machineRead(name, person.certainty()));
	}

	private String source(Conversation conversation) {
		var published = new ArrayList<String>();
		if (conversation.sourceLabel() != null) {
			published.add(this.messages.of("basis.where") + " " + conversation.sourceLabel());
		}
		if (conversation.sourceAddress() != null) {
			published.add(conversation.sourceAddress());
		}
		return String.join(", ", published);
	}

	private static String withDoubt(WordedFact fact) {
		return fact.withDoubt(" [", "]");
	}

}
