package org.memcon.paper;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.dateline.DateTimePlace;
import org.memcon.paper.delegation.ListedParticipant;
import org.memcon.paper.scan.Sheet;

/**
 * A paper as recognised: the head of its form, its turns, the marks beside the running
 * text, and the warnings for the curator.
 */
record RecognizedPaper(@Nullable RecordForm form, Certainty formCertainty, @Nullable String title,
		@Nullable String subject, DateTimePlace dateTimePlace, List<ListedParticipant> participants,
		@Nullable String participantsNote, List<RecognizedTurn> turns, List<SheetMark> marks,
		List<Sheet> insertedSheets) {

	Stream<SheetMark> marks(SheetMarkKind kind) {
		return this.marks.stream().filter((mark) -> mark.kind() == kind);
	}

}
