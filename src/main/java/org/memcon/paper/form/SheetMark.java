package org.memcon.paper.form;

import org.memcon.conversation.evidence.Certainty;

/**
 * A marking, a stamp or a number that stands on a sheet beside the running text, as
 * printed.
 */
public record SheetMark(int sheet, SheetMarkKind kind, String printed, Certainty certainty) {

	public boolean is(SheetMarkKind other) {
		return this.kind == other;
	}

}
