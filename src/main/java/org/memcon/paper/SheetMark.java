package org.memcon.paper;

import org.memcon.conversation.evidence.Certainty;

/**
 * A marking, a stamp or a number that stands on a sheet beside the running text, as
 * printed.
 */
record SheetMark(int sheet, SheetMarkKind kind, String printed, Certainty certainty) {

	/** The kind of a mark. */
	enum SheetMarkKind {

		CLASSIFICATION, CONTROL, DECLASSIFICATION, LOG_NUMBER, PAGE_NUMBER, LETTERHEAD, PHOTOCOPY, SPECKS, UNKNOWN

	}

}
