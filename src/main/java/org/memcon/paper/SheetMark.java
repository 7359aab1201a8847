package org.memcon.paper;

import org.memcon.conversation.Certainty;

/**
 * What stands on a sheet beside the running text, as printed: a marking, a stamp, a
 * number.
 */
record SheetMark(int sheet, SheetMarkKind kind, String printed, Certainty certainty) {

	boolean is(SheetMarkKind other) {
		return this.kind == other;
	}

}
