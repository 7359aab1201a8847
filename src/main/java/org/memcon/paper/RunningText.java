package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.FormHead.TitlePosition;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;

/**
 * The running text of a paper, sheet by sheet, and the marks that were taken from its
 * edges: nothing is lost.
 */
record RunningText(List<Sheet> sheets, List<SheetMark> marks) {

	/** The number of lines at an edge of a sheet that may be marks. */
	private static final int TOP_LINES = 4;

	private static final int BOTTOM_LINES = 7;

	/** The distance, in points, by which a marking may shift from sheet to sheet. */
	private static final double MOST_SHIFT = 16;

	private static final double MOST_SHIFT_DOWN = 10;

	private static final int MOST_PLACES = 200;

	private static final List<SheetMarkKind> TOP = List.of(SheetMarkKind.CLASSIFICATION, SheetMarkKind.LOG_NUMBER,
			SheetMarkKind.PAGE_NUMBER);

	private static final List<SheetMarkKind> BOTTOM = List.of(SheetMarkKind.CLASSIFICATION, SheetMarkKind.CONTROL,
			SheetMarkKind.DECLASSIFICATION, SheetMarkKind.PHOTOCOPY);

	/**
	 * Separates text and marks; a paper without any legible marking is left whole,
	 * because its edges may be text.
	 */
	static RunningText of(List<Sheet> sheets, boolean isForm) {
		var isMarked = sheets.stream()
			.flatMap(RunningText::edges)
			.flatMap((segment) -> SheetMarkRecognizer.of(0, segment.text()).stream())
			.anyMatch((mark) -> mark.is(SheetMarkKind.CLASSIFICATION) && mark.certainty() == Certainty.HIGH);
		return (isForm || isMarked) ? of(sheets) : new RunningText(sheets, List.of());
	}

	private static RunningText of(List<Sheet> sheets) {
		var places = sheets.stream()
			.flatMap(RunningText::edges)
			.filter((segment) -> SheetMarkRecognizer.is(segment, SheetMarkKind.CLASSIFICATION))
			.limit(MOST_PLACES)
			.toList();
		var cut = sheets.stream().map((sheet) -> cut(sheet, places)).toList();
		return new RunningText(cut.stream().flatMap((one) -> one.sheets().stream()).toList(),
				cut.stream().flatMap((one) -> one.marks().stream()).toList());
	}

	/** The segments of the first and the last lines. */
	private static Stream<TypedLine> edges(Sheet sheet) {
		var lines = sheet.lines();
		return Stream
			.concat(lines.stream().limit(TOP_LINES), lines.stream().skip(Math.max(0, lines.size() - BOTTOM_LINES)))
			.flatMap((line) -> line.segments().stream());
	}

	private static RunningText cut(Sheet sheet, List<TypedLine> places) {
		var lines = sheet.lines();
		var top = IntStream.range(0, Math.min(TOP_LINES, linesAboveForm(lines)))
			.filter((i) -> isEdge(lines.get(i), places, TOP))
			.reduce(-1, (first, last) -> last);
		var bottom = IntStream.range(Math.max(top + 1, lines.size() - BOTTOM_LINES), lines.size())
			.filter((i) -> isEdge(lines.get(i), places, BOTTOM))
			.findFirst()
			.orElse(lines.size());
		var parts = Stream.concat(lines.subList(0, top + 1).stream(), lines.subList(bottom, lines.size()).stream())
			.flatMap(RunningText::parts)
			.toList();
		return new RunningText(List.of(sheet.with(List.copyOf(lines.subList(top + 1, bottom)))),
				parts.stream().map((part) -> mark(sheet, part, parts, places)).toList());
	}

	/**
	 * The number of lines at the top before the form begins, which is never taken for a
	 * mark.
	 */
	private static int linesAboveForm(List<TypedLine> lines) {
		return (int) lines.stream()
			.limit(TOP_LINES)
			.takeWhile((line) -> line.segments().stream().noneMatch((segment) -> FormHead.isPart(segment.text())))
			.count();
	}

	/**
	 * The marks in a line: "Reason: 1.5(b)(d)" is one, however wide the gap; a stamp
	 * beside it is another.
	 */
	private static Stream<TypedLine> parts(TypedLine line) {
		var segments = line.segments();
		var isControl = SheetMarkRecognizer.is(segments.get(0), SheetMarkKind.CONTROL) && segments.stream()
			.skip(1)
			.noneMatch((segment) -> SheetMarkRecognizer.is(segment, SheetMarkKind.DECLASSIFICATION));
		return isControl ? Stream.of(line) : segments.stream();
	}

	private static boolean isEdge(TypedLine line, List<TypedLine> places, List<SheetMarkKind> kinds) {
		var segments = line.segments();
		return segments.stream().anyMatch((segment) -> isWhereAMarkingStands(segment, places)) || segments.stream()
			.allMatch((segment) -> SheetMarkRecognizer.of(0, segment.text())
				.filter((mark) -> kinds.contains(mark.kind()))
				.isPresent());
	}

	/**
	 * Tests if it stands in the position of a marking on some sheet: "4ruwi''ijjLWirArr".
	 */
	private static boolean isWhereAMarkingStands(TypedLine segment, List<TypedLine> places) {
		return TypedSpeakerLabel.of(segment).isEmpty() && places.stream()
			.anyMatch((place) -> Math.abs(place.base() - segment.base()) < MOST_SHIFT_DOWN
					&& Math.abs(place.left() - segment.left()) < MOST_SHIFT
					&& Math.abs(place.right() - segment.right()) < 2 * MOST_SHIFT);
	}

	private static SheetMark mark(Sheet sheet, TypedLine part, List<TypedLine> parts, List<TypedLine> places) {
		return SheetMarkRecognizer.of(sheet.number(), part.text())
			.orElseGet(() -> new SheetMark(sheet.number(), kind(part, parts, places), part.text(), Certainty.LOW));
	}

	private static SheetMarkKind kind(TypedLine part, List<TypedLine> parts, List<TypedLine> places) {
		if (SheetMarkRecognizer.isInStamp(part, parts)) {
			return SheetMarkKind.DECLASSIFICATION;
		}
		return isWhereAMarkingStands(part, places) ? SheetMarkKind.CLASSIFICATION : SheetMarkKind.UNKNOWN;
	}

	/** The marks above and beside the title: the letterhead, and the stamp. */
	static List<SheetMark> marksAbove(TitlePosition title, Sheet sheet) {
		var parts = new ArrayList<TypedLine>();
		sheet.lines().subList(0, title.line() + 1).forEach((line) -> parts.addAll(line.segments()));
		parts.remove(title.segment());
		return parts.stream().map((part) -> {
			var mark = mark(sheet, part, parts, List.of());
			return (mark.is(SheetMarkKind.SPECKS) && SheetMarkRecognizer.isInStamp(part, parts))
					? new SheetMark(sheet.number(), SheetMarkKind.DECLASSIFICATION, part.text(), Certainty.LOW) : mark;
		}).toList();
	}

}
