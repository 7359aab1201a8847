package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.memcon.exchange.RecordContent;
import org.memcon.participant.Participation;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the list of participants, side by side as the record has it.
 */
final class TeiParticipantListWriter {

	private final XmlWriter xml;

	private final RecordContent content;

	private final Map<String, Integer> numbers = new HashMap<>();

	TeiParticipantListWriter(XmlWriter xml, RecordContent content) {
		this.xml = xml;
		this.content = content;
		content.allTurns().forEach((turn) -> {
			if (turn.sideName() != null) {
				this.numbers.putIfAbsent(turn.sideName(), turn.sideNumber());
			}
		});
	}

	void write() {
		var note = this.content.conversation().participantsNote();
		if (this.content.participations().isEmpty() && note == null) {
			return;
		}
		this.xml.block(XmlTag.of("list", "participants"), () -> {
			groups().forEach(this::group);
			if (note != null) {
				this.xml.line(XmlTag.of("item"), () -> this.xml.inline(XmlTag.of("note", "unknown"), note));
			}
		});
	}

	/** Those of one side who stand together. */
	private List<List<Participation>> groups() {
		var groups = new ArrayList<List<Participation>>();
		Participation last = null;
		for (var person : this.content.participations()) {
			if (last == null || !Objects.equals(last.side(), person.side())) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(person);
			last = person;
		}
		return groups;
	}

	private void group(List<Participation> group) {
		var side = group.get(0).side();
		if (side == null) {
			group.forEach(this::participant);
			return;
		}
		this.xml.block(XmlTag.of("item").with("n", number(side)), () -> {
			this.xml.line(XmlTag.of("hi").with("rend", "italic"), side);
			this.xml.block(XmlTag.of("list"), () -> group.forEach(this::participant));
		});
	}

	/** Returns the number that the turns give the side, or else the next one. */
	private int number(String side) {
		return this.numbers.computeIfAbsent(side, (it) -> {
			var next = 1;
			while (this.numbers.containsValue(next)) {
				next++;
			}
			return next;
		});
	}

	private void participant(Participation person) {
		var name = XmlTag.of("persName")
			.with(XmlTag.ID, TeiSpeakerPointers.id(this.content.participations().indexOf(person)))
			.with("corresp", (person.participant() != null) ? "who:" + person.participant().slug() : null)
			.with("role", TeiSpeakerPointers.roles(person))
			.with("cert", person.certainty());
		this.xml.line(XmlTag.of("item"), () -> this.xml.inline(name, person.namePrinted()));
	}

}
