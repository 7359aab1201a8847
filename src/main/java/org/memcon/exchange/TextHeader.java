package org.memcon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.memcon.citation.CiteBox;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Participation;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Writes the description of a record before its plain text.
 */
@Component
class TextHeader {

	private final Messages messages;

	TextHeader(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Writes the description; title, basis and citation depend on the part in the file.
	 */
	void write(WrappedTextBuilder text, String title, TextBasis basis, RecordContent recordContent, CiteBox citation) {
		var conversation = recordContent.conversation();
		text.heading(title, '=').blank();
		field(text, "text.form", form(conversation));
		field(text, "text.date", date(conversation.dateline()));
		field(text, "text.place", place(conversation.dateline()));
		participants(text, recordContent);
		field(text, "text.basis", basis(basis));
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

	private String form(Conversation conversation) {
		return withDoubt(this.messages.of("form." + conversation.form().code()),
				(conversation.formCertainty() == Certainty.HIGH) ? "" : "certainty.form");
	}

	private String date(Dateline dateline) {
		var label = dateline.label();
		if (label == null) {
			return this.messages.of("date.unknown");
		}
		var days = days(dateline);
		return withDoubt(label + (label.equals(days) || days.isEmpty() ? "" : " (" + days + ")") + hours(dateline),
				dateline.isUncertain() ? "certainty.date." + dateline.dateCertainty() : "");
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

	private String place(Dateline dateline) {
		var certainty = dateline.placeCertainty();
		return (dateline.place() == null) ? this.messages.of("place.unknown") : withDoubt(dateline.place(),
				(certainty == null || certainty == Certainty.HIGH) ? "" : "certainty.place." + certainty);
	}

	private void participants(WrappedTextBuilder text, RecordContent recordContent) {
		var lines = new ArrayList<>(sides(recordContent.participations()));
		var note = recordContent.conversation().participantsNote();
		if (note != null) {
			lines.add(note);
		}
		if (lines.isEmpty() && recordContent.conversation().form().isConversation()) {
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
		var certainty = person.certainty();
		return withDoubt(name, (certainty == null || certainty == Certainty.HIGH) ? "" : "machine.mark");
	}

	private String basis(TextBasis basis) {
		return this.messages.of("basis." + basis.code() + ".name") + ", "
				+ this.messages.of("basis." + basis.code() + ".meaning");
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

	private String withDoubt(String words, String key) {
		return key.isEmpty() ? words : words + " [" + this.messages.of(key) + "]";
	}

}
