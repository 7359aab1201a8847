package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.Certainty;
import org.memcon.paper.FormHead.Place;

/**
 * What stands above and beside the title of the form: the letterhead, the stamp of the
 * declassification with what was written into it.
 */
final class LetterHead {

	private LetterHead() {
	}

	static List<Mark> marks(Sheet sheet, Place place) {
		var segments = new ArrayList<TypedLine>();
		sheet.lines().subList(0, place.line() + 1).forEach((line) -> segments.addAll(line.segments()));
		segments.remove(place.segment());
		return segments.stream().map((segment) -> mark(sheet.number(), segment, segments)).toList();
	}

	private static Mark mark(int sheet, TypedLine segment, List<TypedLine> segments) {
		var isInStamp = DeclassificationStamp.isWithin(segment, segments);
		return Markings.of(sheet, segment.text())
			.filter((mark) -> !mark.is(MarkKind.SPECKS) || !isInStamp)
			.orElseGet(() -> new Mark(sheet, isInStamp ? MarkKind.DECLASSIFICATION : MarkKind.UNKNOWN, segment.text(),
					Certainty.LOW));
	}

}
