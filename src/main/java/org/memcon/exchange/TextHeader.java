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
import org.memcon.participant.Participation;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;
import org.memcon.wording.WordedFact;
import org.springframework.stereotype.Component;

/**
 * Writes the head of a plain text file: the facts of the record and its citation, by which
 * the file is understood apart from the archive.
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
	void write(WrappedTextBuilder sheet, String title, TextBasis basis, RecordContent recordContent, CiteBox citation) {
		var conversation = recordContent.conversation();
		sheet.heading(title, '=').blank();
		field(sheet, "text.form", withDoubt(this.wording.form(conversation)));
		field(sheet, "text.date", withDoubt(date(conversation.dateline())));
		field(sheet, "text.place", withDoubt(this.wording.place(conversation.dateline())));
		participants(sheet, recordContent);
		field(sheet, "text.basis", this.wording.basis(basis, ", "));
		field(sheet, "text.collection", conversation.collection().title());
		field(sheet, "text.source", source(conversation));
		field(sheet, "text.note",
				(conversation.sourceNote() != null) ? TextParagraph.singleLine(conversation.sourceNote()) : "");
		field(sheet, "text.address", citation.permanentAddress());
		field(sheet, "text.cite", citation.note());
		sheet.blank().rule();
	}

	private void field(WrappedTextBuilder sheet, String key, String value) {
		if (!value.isEmpty()) {
			sheet.field(this.messages.of(key), value);
		}
	}

	private WordedFact date(Dateline dateline) {
		var date = this.wording.date(dateline);
		if (dateline.label() == null) {
			return date;
		}
		var days = days(dateline);
		var others = days.isEmpty() || days.equals(date.words()) ? "" : " (" + days + ")";
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

	private void participants(WrappedTextBuilder sheet, RecordContent recordContent) {
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
			sheet.field(name.isEmpty() ? "" : this.messages.of(name), line);
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
