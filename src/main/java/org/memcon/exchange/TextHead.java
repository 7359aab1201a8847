package org.memcon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.memcon.citation.CiteBox;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.TextBasis;
import org.memcon.participant.Participation;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * What a file of plain text says of itself before its text begins, so that it is not a
 * riddle to whoever finds it on a disk.
 */
@Component
class TextHead {

	private final Labels labels;

	TextHead(Labels labels) {
		this.labels = labels;
	}

	/** What is in the file is told by its title, its basis and its citation. */
	void write(TextSheet sheet, String title, TextBasis basis, Dossier dossier, CiteBox citation) {
		var conversation = dossier.conversation();
		sheet.heading(title, '=').blank();
		field(sheet, "text.form", form(conversation));
		field(sheet, "text.date", date(conversation.dateline()));
		field(sheet, "text.place", place(conversation.dateline()));
		participants(sheet, dossier);
		field(sheet, "text.basis", basis(basis));
		field(sheet, "text.collection", conversation.collection().title());
		field(sheet, "text.source", source(conversation));
		field(sheet, "text.note",
				(conversation.sourceNote() != null) ? TextParagraph.line(conversation.sourceNote()) : "");
		field(sheet, "text.address", citation.permanentAddress());
		field(sheet, "text.cite", citation.note());
		sheet.blank().rule();
	}

	private void field(TextSheet sheet, String key, String value) {
		if (!value.isEmpty()) {
			sheet.field(this.labels.of(key), value);
		}
	}

	private String form(Conversation conversation) {
		return withDoubt(this.labels.of("form." + conversation.form().code()),
				(conversation.formCertainty() == Certainty.HIGH) ? "" : "certainty.form");
	}

	private String date(Dateline dateline) {
		var label = dateline.label();
		if (label == null) {
			return this.labels.of("date.unknown");
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
		return (dateline.place() == null) ? this.labels.of("place.unknown") : withDoubt(dateline.place(),
				(certainty == null || certainty == Certainty.HIGH) ? "" : "certainty.place." + certainty);
	}

	private void participants(TextSheet sheet, Dossier dossier) {
		var lines = new ArrayList<>(sides(dossier.participations()));
		var note = dossier.conversation().participantsNote();
		if (note != null) {
			lines.add(note);
		}
		if (lines.isEmpty() && dossier.conversation().form().isConversation()) {
			lines.add(this.labels.of("unknown"));
		}
		var name = "text.participants";
		for (var line : lines) {
			sheet.field(name.isEmpty() ? "" : this.labels.of(name), line);
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
		var capacities = person.capacities().stream().map((it) -> this.labels.of("capacity." + it.code())).toList();
		var name = capacities.isEmpty() ? person.namePrinted()
				: person.namePrinted() + " (" + String.join(", ", capacities) + ")";
		var certainty = person.certainty();
		return withDoubt(name, (certainty == null || certainty == Certainty.HIGH) ? "" : "machine.mark");
	}

	private String basis(TextBasis basis) {
		return this.labels.of("basis." + basis.code() + ".name") + ", "
				+ this.labels.of("basis." + basis.code() + ".meaning");
	}

	private String source(Conversation conversation) {
		var published = new ArrayList<String>();
		if (conversation.sourceLabel() != null) {
			published.add(this.labels.of("basis.where") + " " + conversation.sourceLabel());
		}
		if (conversation.sourceAddress() != null) {
			published.add(conversation.sourceAddress());
		}
		return String.join(", ", published);
	}

	private String withDoubt(String words, String key) {
		return key.isEmpty() ? words : words + " [" + this.labels.of(key) + "]";
	}

}
