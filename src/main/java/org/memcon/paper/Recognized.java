package org.memcon.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.RecordForm;

/**
 * What was recognised of a paper: the head of its form, its passages, what stood beside
 * the running text, and what to tell the curator.
 */
record Recognized(@Nullable RecordForm form, Certainty formCertainty, @Nullable Printed title,
		@Nullable Printed subject, When when, List<Attendee> roll, List<Turned> turns, List<Mark> marks,
		List<Sheet> archiveSheets, List<Remark> remarks) {

	/** A warning, with the number of the sheet it is about. */
	record Remark(int sheet, String message) {
	}

}
