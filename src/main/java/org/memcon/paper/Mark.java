package org.memcon.paper;

import org.memcon.conversation.Certainty;

/**
 * What stands on a sheet beside the running text, as printed: a marking, a stamp, a
 * number.
 */
record Mark(int sheet, MarkKind kind, String printed, Certainty certainty) {

	boolean is(MarkKind other) {
		return this.kind == other;
	}

}
