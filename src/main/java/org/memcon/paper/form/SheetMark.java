package org.memcon.paper.form;

import org.memcon.conversation.evidence.Certainty;

/**
 * What stands on a sheet beside the running text, as printed: a marking, a stamp, a
 * number.
 */
public record SheetMark(int sheet, SheetMarkKind kind, String printed, Certainty certainty) {

	public boolean is(SheetMarkKind other) {
		return this.kind == other;
	}

}
