package org.memcon.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.RecordForm;

/**
 * What was recognised of a paper: the head of its form, its passages, what stood beside
 * the running text, and what to tell the curator.
 */
record RecognizedPaper(@Nullable RecordForm form, Certainty formCertainty, @Nullable PrintedText title,
		@Nullable PrintedText subject, DateTimePlace dateTimePlace, List<ListedParticipant> participants,
		List<RecognizedTurn> turns, List<SheetMark> marks, List<Sheet> insertedSheets, List<SheetWarning> warnings) {

	/** A warning, with the number of the sheet it is about. */
	record SheetWarning(int sheet, String message) {
	}

}
