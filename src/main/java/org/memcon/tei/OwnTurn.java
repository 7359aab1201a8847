package org.memcon.tei;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Standing;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Redaction;
import org.memcon.tei.OwnMarkup.Gap;

/**
 * One turn as the archive has written it out: a speech, or the blocks of a passage that
 * nobody is said to speak.
 */
final class OwnTurn {

	private final String anchor;

	private final Standing standing;

	private final @Nullable String heading;

	private final Tei first;

	private final OwnParticipants persons;

	private final OwnNotes notes;

	private final OwnMarkup markup;

	OwnTurn(String anchor, Standing standing, @Nullable String heading, Tei first, OwnParticipants persons,
			OwnNotes notes) {
		this.anchor = anchor;
		this.standing = standing;
		this.heading = heading;
		this.first = first;
		this.persons = persons;
		this.notes = notes;
		this.markup = new OwnMarkup(notes);
		if (first.is("sp")) {
			first.children().stream().filter((child) -> !child.is("speaker")).forEach(this::add);
		}
		else {
			add(first);
		}
	}

	void add(Tei block) {
		this.markup.write(block);
	}

	Passage passage(List<String> topics) {
		var speaker = this.first.child("speaker").map(Tei::text).orElse(null);
		var isSpeech = this.first.is("sp");
		var text = this.markup.text();
		var redactions = Stream.concat(this.markup.gaps().stream().map((gap) -> redaction(gap, text, null)),
				this.notes.redactions().stream());
		return new Passage(this.anchor, this.standing, this.heading, isSpeech ? speaker : null,
				isSpeech ? this.persons.speaker(this.first, speaker) : null,
				isSpeech ? OwnTei.certainty(this.first) : null, topics, this.markup.html(), text, this.notes.take(),
				redactions.toList());
	}

	static Redaction redaction(Gap gap, String text, @Nullable String note) {
		return new Redaction(gap.in(text), note, description(gap, "printed", ""), extent(gap),
				description(gap, "exemption", null));
	}

	private static @Nullable String extent(Gap gap) {
		var extent = gap.element().attribute("extent");
		return extent.isEmpty() ? null : extent;
	}

	private static @Nullable String description(Gap gap, String type, @Nullable String otherwise) {
		return gap.element()
			.children("desc")
			.stream()
			.filter((desc) -> desc.isOfType(type))
			.map(Tei::text)
			.findFirst()
			.orElse(otherwise);
	}

}
