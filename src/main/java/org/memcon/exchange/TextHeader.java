package org.memcon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
 * Describes a record before its text.
 */
@Component
public class TextHeader {

	private final Messages messages;

	private final RecordWording wording;

	TextHeader(Messages messages, RecordWording wording) {
		this.messages = messages;
		this.wording = wording;
	}

	/** A fact of the record: its name, and its words in one or more lines. */
	public record RecordFact(String name, List<String> lines) {
	}

	/** Title, basis and citation are those of the part that the file holds. */
	void write(WrappedTextBuilder text, String title, TextBasis basis, RecordContent content, CiteBox citation) {
		text.heading(title, '=').blank();
		for (var fact : facts(basis, content, citation)) {
			var name = fact.name();
			for (var line : fact.lines()) {
				text.field(name, line);
				name = "";
			}
		}
		text.blank().rule();
	}

	/** The facts that are known, in order; basis and citation as above. */
	public List<RecordFact> facts(TextBasis basis, RecordContent content, CiteBox citation) {
		var conversation = content.conversation();
		var sourceNote = conversation.sourceNote();
		return Stream.of(fact("text.heading", conversation.isShownAsPrinted() ? null : conversation.title()),
				fact("text.subject", conversation.subject()),
				fact("text.form", withDoubt(this.wording.form(conversation))),
				fact("text.date", withDoubt(date(conversation.dateline()))),
				fact("text.place", withDoubt(this.wording.place(conversation.dateline()))),
				new RecordFact(this.messages.of("text.participants"), participants(content)),
				fact("text.basis", this.wording.basis(basis, ", ")),
				fact("text.collection", conversation.collection().title()), fact("text.source", source(conversation)),
				fact("text.note", (sourceNote != null) ? TextParagraph.singleLine(sourceNote) : null),
				fact("text.address", citation.permanentAddress()), fact("text.cite", citation.note()))
			.filter((fact) -> !fact.lines().isEmpty())
			.toList();
	}

	private RecordFact fact(String key, @Nullable String words) {
		return new RecordFact(this.messages.of(key), (words == null || words.isEmpty()) ? List.of() : List.of(words));
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

	private List<String> participants(RecordContent content) {
		var lines = new ArrayList<>(sides(content.participations()));
		var note = content.conversation().participantsNote();
		if (note != null) {
			lines.add(note);
		}
		if (lines.isEmpty() && content.conversation().form().isConversation()) {
			lines.add(this.messages.of("unknown"));
		}
		return lines;
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
