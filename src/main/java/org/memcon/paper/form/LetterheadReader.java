package org.memcon.paper.form;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.form.FormHead.TitlePosition;
import org.memcon.paper.layout.Sheet;
import org.memcon.paper.layout.TypedLine;

/**
 * Reads the marks above and beside the title of the form: the letterhead, and the
 * declassification stamp with the entries in it.
 */
final class LetterheadReader {

	private LetterheadReader() {
	}

	static List<SheetMark> marks(Sheet sheet, TitlePosition position) {
		var segments = new ArrayList<TypedLine>();
		sheet.lines().subList(0, position.line() + 1).forEach((line) -> segments.addAll(line.segments()));
		segments.remove(position.segment());
		return segments.stream().map((segment) -> mark(sheet.number(), segment, segments)).toList();
	}

	private static SheetMark mark(int sheet, TypedLine segment, List<TypedLine> segments) {
		var isInStamp = DeclassificationStamp.isWithin(segment, segments);
		return SheetMarkRecognizer.of(sheet, segment.text())
			.filter((mark) -> !mark.is(SheetMarkKind.SPECKS) || !isInStamp)
			.orElseGet(() -> new SheetMark(sheet, isInStamp ? SheetMarkKind.DECLASSIFICATION : SheetMarkKind.UNKNOWN,
					segment.text(), Certainty.LOW));
	}

}
