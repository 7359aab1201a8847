package org.memcon.paper.form;

import java.util.List;

import org.memcon.paper.layout.TypedLine;

/**
 * Finds the stamp of a declassification and the entries made in it by hand: the case, the
 * initials, the day.
 */
final class DeclassificationStamp {

	/** The entries in a stamp stand below its first line, within these points. */
	private static final double WIDTH = 130;

	private static final double HEIGHT = 75;

	private DeclassificationStamp() {
	}

	static boolean isStamp(TypedLine segment) {
		return SheetMarkRecognizer.is(segment, SheetMarkKind.DECLASSIFICATION);
	}

	/** Tests if a segment stands within the stamp that is among the segments. */
	static boolean isWithin(TypedLine segment, List<TypedLine> segments) {
		return segments.stream()
			.filter(DeclassificationStamp::isStamp)
			.anyMatch((stamp) -> segment.base() > stamp.base() && segment.base() - stamp.base() < HEIGHT
					&& Math.abs(segment.left() - stamp.left()) < WIDTH);
	}

}
