package org.memcon.paper.form;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.layout.Sheet;

/**
 * What was recognised of a paper: the head of its form, its passages, what stood beside
 * the running text, and what to tell the curator.
 */
public record RecognizedPaper(@Nullable RecordForm form, Certainty formCertainty, @Nullable PrintedText title,
		@Nullable PrintedText subject, DateTimePlace dateTimePlace, List<ListedParticipant> participants,
		List<RecognizedTurn> turns, List<SheetMark> marks, List<Sheet> insertedSheets, List<SheetWarning> warnings) {

	/** A warning, with the number of the sheet it is about. */
	public record SheetWarning(int sheet, String message) {
	}

}
