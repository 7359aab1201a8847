package org.memcon.paper.form;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.layout.Sheet;

/**
 * A paper as recognised: the head of its form, its turns, the marks beside the running
 * text, and the warnings for the curator.
 */
public record RecognizedPaper(@Nullable RecordForm form, Certainty formCertainty, @Nullable PrintedText title,
		@Nullable PrintedText subject, DateTimePlace dateTimePlace, List<ListedParticipant> participants,
		List<RecognizedTurn> turns, List<SheetMark> marks, List<Sheet> insertedSheets, List<SheetWarning> warnings) {

	/** A warning, with the number of the sheet it is about. */
	public record SheetWarning(int sheet, String message) {
	}

}
