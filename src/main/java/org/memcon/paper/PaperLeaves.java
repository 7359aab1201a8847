package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Standing;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.Redactions;
import org.memcon.paper.Turned.Piece;

/**
 * Lays passages on pages and gives each its anchor: {@code t12}, and {@code t12-2} for
 * what of it stands on the next page.
 */
class PaperLeaves {

	private final Speakers speakers;

	private final Map<Attendee, Person> persons;

	private final Map<Integer, List<Passage>> pages = new TreeMap<>();

	private int turns;

	PaperLeaves(Speakers speakers, Map<Attendee, Person> persons) {
		this.speakers = speakers;
		this.persons = persons;
	}

	void lay(Turned turn) {
		this.turns++;
		for (int i = 0; i < turn.pieces().size(); i++) {
			var piece = turn.pieces().get(i);
			var anchor = Passage.anchor("t" + this.turns, i + 1);
			this.pages.computeIfAbsent(piece.sheet(), (sheet) -> new ArrayList<>()).add(passage(anchor, turn, piece));
		}
	}

	Leaf leaf(int number, @Nullable String label, @Nullable String heading, @Nullable Facsimile facsimile) {
		var passages = this.pages.getOrDefault(number, List.of());
		var opening = passages.stream().map(Passage::text).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		return new Leaf(number, label, heading, Leaf.firstWords(opening), List.copyOf(passages), facsimile);
	}

	private Passage passage(String anchor, Turned turn, Piece piece) {
		var html = new StringBuilder();
		var text = new StringBuilder();
		var redactions = new ArrayList<Redaction>();
		for (var paragraph : piece.paragraphs()) {
			var offset = text.isEmpty() ? 0 : text.append(' ').length();
			var found = turn.isRecord() ? Redactions.stamped(paragraph) : List.<Redactions.Redaction>of();
			found.forEach((one) -> redactions
				.add(new Redaction(offset + one.start(), null, one.printed(), one.extent(), one.code())));
			html.append("<p>").append(Redactions.html(paragraph, found)).append("</p>");
			text.append(paragraph);
		}
		var speaker = turn.speaker();
		return new Passage(anchor, Standing.SAID, null, (speaker != null) ? speaker.text() : null, person(turn),
				(speaker != null) ? speaker.certainty() : null, List.of(), html.toString(), text.toString(), List.of(),
				List.copyOf(redactions));
	}

	private @Nullable Person person(Turned turn) {
		return (turn.speaker() == null) ? null
				: this.speakers.attendee(turn.speaker().text()).map(this.persons::get).orElse(null);
	}

}
