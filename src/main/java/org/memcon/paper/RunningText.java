package org.memcon.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.conversation.Certainty;

/**
 * A paper's running text, sheet by sheet, and apart from it what stands at the edges:
 * nothing is lost.
 */
record RunningText(List<Sheet> sheets, List<Mark> marks) {

	/** So many lines from the edge of a sheet may be no running text. */
	private static final int TOP_LINES = 4;

	private static final int BOTTOM_LINES = 7;

	/** How far, in points, a marking wanders from sheet to sheet. */
	private static final double WANDERS = 16;

	private static final double WANDERS_DOWN = 10;

	private static final int MOST_PLACES = 200;

	/** A paper with no marking that can be read is left whole: its edges may be text. */
	static RunningText of(List<Sheet> sheets, boolean isForm) {
		var isMarked = sheets.stream()
			.flatMap(RunningText::edges)
			.flatMap((segment) -> Markings.of(0, segment.text()).stream())
			.anyMatch((mark) -> mark.is(MarkKind.CLASSIFICATION) && mark.certainty() == Certainty.HIGH);
		return (isForm || isMarked) ? of(sheets) : new RunningText(sheets, List.of());
	}

	private static RunningText of(List<Sheet> sheets) {
		var places = sheets.stream()
			.flatMap(RunningText::edges)
			.filter(RunningText::isMarking)
			.limit(MOST_PLACES)
			.toList();
		var cut = sheets.stream().map((sheet) -> cut(sheet, places)).toList();
		return new RunningText(cut.stream().flatMap((one) -> one.sheets().stream()).toList(),
				cut.stream().flatMap((one) -> one.marks().stream()).toList());
	}

	/** The first lines and the last, each part of a line by itself. */
	private static Stream<TypedLine> edges(Sheet sheet) {
		var lines = sheet.lines();
		return Stream
			.concat(lines.stream().limit(TOP_LINES), lines.stream().skip(Math.max(0, lines.size() - BOTTOM_LINES)))
			.flatMap((line) -> line.segments().stream());
	}

	private static boolean isMarking(TypedLine segment) {
		return is(segment, MarkKind.CLASSIFICATION);
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

	/** The form is no edge, wherever it stands. */
	private static int linesAboveForm(List<TypedLine> lines) {
		return (int) lines.stream()
			.limit(TOP_LINES)
			.takeWhile((line) -> line.segments().stream().noneMatch((segment) -> FormHead.isPart(segment.text())))
			.count();
	}

	/**
	 * "Reason: 1.5(b)(d)" is one mark, however wide the gap; a stamp beside it is
	 * another.
	 */
	private static Stream<TypedLine> parts(TypedLine line) {
		var segments = line.segments();
		var isControl = is(segments.get(0), MarkKind.CONTROL)
				&& segments.stream().skip(1).noneMatch(DeclassificationStamp::isStamp);
		return isControl ? Stream.of(line) : segments.stream();
	}

	private static boolean is(TypedLine segment, MarkKind kind) {
		return Markings.of(0, segment.text()).filter((mark) -> mark.is(kind)).isPresent();
	}

	private static final List<MarkKind> TOP = List.of(MarkKind.CLASSIFICATION, MarkKind.LOG_NUMBER,
			MarkKind.PAGE_NUMBER);

	private static final List<MarkKind> BOTTOM = List.of(MarkKind.CLASSIFICATION, MarkKind.CONTROL,
			MarkKind.DECLASSIFICATION, MarkKind.PHOTOCOPY);

	private static boolean isEdge(TypedLine line, List<TypedLine> places, List<MarkKind> kinds) {
		var segments = line.segments();
		return segments.stream().anyMatch((segment) -> stands(segment, places)) || segments.stream()
			.allMatch((segment) -> Markings.of(0, segment.text())
				.filter((mark) -> kinds.contains(mark.kind()))
				.isPresent());
	}

	/** Whether it stands where the marking of some sheet stands: "4ruwi''ijjLWirArr". */
	private static boolean stands(TypedLine segment, List<TypedLine> places) {
		return TypedLabel.of(segment).isEmpty() && places.stream()
			.anyMatch((place) -> Math.abs(place.base() - segment.base()) < WANDERS_DOWN
					&& Math.abs(place.left() - segment.left()) < WANDERS
					&& Math.abs(place.right() - segment.right()) < 2 * WANDERS);
	}

	private static Mark mark(Sheet sheet, TypedLine part, List<TypedLine> parts, List<TypedLine> places) {
		return Markings.of(sheet.number(), part.text())
			.orElseGet(() -> new Mark(sheet.number(), kind(part, parts, places), part.text(), Certainty.LOW));
	}

	private static MarkKind kind(TypedLine part, List<TypedLine> parts, List<TypedLine> places) {
		if (DeclassificationStamp.isWithin(part, parts)) {
			return MarkKind.DECLASSIFICATION;
		}
		return stands(part, places) ? MarkKind.CLASSIFICATION : MarkKind.UNKNOWN;
	}

}
