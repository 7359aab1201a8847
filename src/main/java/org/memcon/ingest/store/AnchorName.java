package org.memcon.ingest.store;

import java.util.regex.Pattern;

/**
 * An anchor in its parts: the turn, {@code t12}, with its number, 12. The anchor of the
 * part of a turn that is on the next page, {@code t12-2}, has the same turn.
 */
record AnchorName(String turn, int number) {

	private static final Pattern ANCHOR = Pattern.compile("(t(\\d{1,7})[a-z]*)(-\\d+)?");

	/** Reads an anchor; one of another form is a turn of its own without a number. */
	static AnchorName of(String anchor) {
		var match = ANCHOR.matcher(anchor);
		return match.matches() ? new AnchorName(match.group(1), Integer.parseInt(match.group(2)))
				: new AnchorName(anchor, 0);
	}

	static String turn(String anchor) {
		return of(anchor).turn();
	}

	static int number(String anchor) {
		return of(anchor).number();
	}

}
