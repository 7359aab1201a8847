package org.memcon.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * A turn of a paper: its speaker, and its parts by sheets. One that is no part of the
 * record is the text of a sheet that the archive inserted.
 */
record RecognizedTurn(@Nullable PrintedSpeaker speaker, boolean isRecord, List<PartOnSheet> parts) {

	int firstSheet() {
		return this.parts.get(0).sheet();
	}

	/** The name of a speaker as printed, and the certainty that it is one. */
	record PrintedSpeaker(String name, Certainty certainty) {

	}

	/** The paragraphs of a turn that stand on one sheet. */
	record PartOnSheet(int sheet, List<PlacedText> paragraphs) {
	}

}
