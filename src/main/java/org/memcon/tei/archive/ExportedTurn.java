package org.memcon.tei.archive;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.archive.ExportedHtmlWriter.GapPosition;
import org.memcon.tei.markup.TeiElement;

/**
 * One turn as the archive has written it out: a speech, or the blocks of a passage that
 * nobody is said to speak.
 */
final class ExportedTurn {

	private final String anchor;

	private final PassageStatus passageStatus;

	private final @Nullable String heading;

	private final TeiElement first;

	private final ExportedParticipants persons;

	private final ExportedNotes notes;

	private final ExportedHtmlWriter markup;

	ExportedTurn(String anchor, PassageStatus passageStatus, @Nullable String heading, TeiElement first,
			ExportedParticipants persons, ExportedNotes notes) {
		this.anchor = anchor;
		this.passageStatus = passageStatus;
		this.heading = heading;
		this.first = first;
		this.persons = persons;
		this.notes = notes;
		this.markup = new ExportedHtmlWriter(notes);
		if (first.is("sp")) {
			first.children().stream().filter((child) -> !child.is("speaker")).forEach(this::add);
		}
		else {
			add(first);
		}
	}

	void add(TeiElement block) {
		this.markup.write(block);
	}

	Turn passage(List<String> topics) {
		var speaker = this.first.child("speaker").map(TeiElement::text).orElse(null);
		var isSpeech = this.first.is("sp");
		var text = this.markup.text();
		var printedRedactions = Stream.concat(
				this.markup.gaps().stream().map((gapPosition) -> redaction(gapPosition, text, null)),
				this.notes.redactions().stream());
		return new Turn(this.anchor, this.passageStatus, this.heading, isSpeech ? speaker : null,
				isSpeech ? this.persons.speaker(this.first, speaker) : null,
				isSpeech ? ExportedRecordReader.certainty(this.first) : null, topics, this.markup.html(), text,
				this.notes.take(), printedRedactions.toList());
	}

	static PrintedRedaction redaction(GapPosition gapPosition, String text, @Nullable String note) {
		return new PrintedRedaction(gapPosition.positionIn(text), note, description(gapPosition, "printed", ""),
				extent(gapPosition), description(gapPosition, "exemption", null));
	}

	private static @Nullable String extent(GapPosition gapPosition) {
		var extent = gapPosition.element().attribute("extent");
		return extent.isEmpty() ? null : extent;
	}

	private static @Nullable String description(GapPosition gapPosition, String type, @Nullable String otherwise) {
		return gapPosition.element()
			.children("desc")
			.stream()
			.filter((desc) -> desc.isOfType(type))
			.map(TeiElement::text)
			.findFirst()
			.orElse(otherwise);
	}

}
