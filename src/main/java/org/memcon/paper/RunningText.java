package org.memcon.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.Lettering;

/**
 * The running text of a paper, sheet by sheet, and the marks that were taken from its
 * edges: nothing is lost.
 */
record RunningText(List<Sheet> sheets, List<SheetMark> marks) {

	/** The number of lines at an edge of a sheet that may be marks. */
	private static final int TOP_LINES = 4;

	private static final int BOTTOM_LINES = 7;

	private static final int MOST_PLACES = 200;

	/** A number that is no part of the text stands so far from it or from its margin. */
	private static final double GAP = 18;

	private static final double FAR_FROM_MARGIN = 100;

	private static final List<SheetMarkKind> TOP = List.of(SheetMarkKind.CLASSIFICATION, SheetMarkKind.LOG_NUMBER,
			SheetMarkKind.PAGE_NUMBER);

	private static final List<SheetMarkKind> BOTTOM = List.of(SheetMarkKind.CLASSIFICATION, SheetMarkKind.CONTROL,
			SheetMarkKind.DECLASSIFICATION, SheetMarkKind.PHOTOCOPY, SheetMarkKind.PAGE_NUMBER);

	/**
	 * Separates text and marks; a paper without any legible marking is left whole,
	 * because its edges may be text.
	 */
	static RunningText of(List<Sheet> sheets) {
		var title = TitlePosition.find(sheets);
		var isMarked = sheets.stream()
			.flatMap(RunningText::edges)
			.flatMap((segment) -> SheetMarkRecognizer.of(0, segment.text()).stream())
			.anyMatch((mark) -> mark.kind() == SheetMarkKind.CLASSIFICATION && mark.certainty() == Certainty.HIGH);
		var whole = new RunningText(sheets, List.of());
		var cut = (title.isPresent() || isMarked) ? of(sheets, title) : whole;
		return cut.sheets.stream().allMatch((sheet) -> sheet.lines().isEmpty()) ? whole : cut;
	}

	private static RunningText of(List<Sheet> sheets, Optional<TitlePosition> title) {
		var places = sheets.stream()
			.flatMap(RunningText::edges)
			.filter((segment) -> SheetMarkRecognizer.is(segment, SheetMarkKind.CLASSIFICATION))
			.limit(MOST_PLACES)
			.toList();
		var text = new ArrayList<Sheet>();
		var marks = new ArrayList<SheetMark>();
		for (int i = 0; i < sheets.size(); i++) {
			var index = i;
			var above = title.filter((position) -> position.sheet() == index)
				.map((position) -> cutAbove(position, sheets.get(index), places))
				.orElseGet(() -> new RunningText(List.of(sheets.get(index)), List.of()));
			marks.addAll(above.marks);
			var cut = cut(above.sheets.get(0), places);
			marks.addAll(cut.marks);
			text.addAll(cut.sheets);
		}
		return new RunningText(List.copyOf(text), List.copyOf(marks));
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
		var top = new ArrayList<>(lines.subList(0, linesAboveForm(lines)));
		Collections.reverse(top);
		var bottom = lines.subList(Math.max(top.size(), lines.size() - BOTTOM_LINES), lines.size());
		var marks = new HashSet<>(new SheetEdge(top, TOP, places).marks());
		marks.addAll(new SheetEdge(bottom, BOTTOM, places).marks());
		marks.removeIf((line) -> SheetMarkRecognizer.isNumber(line.text()) && !isApart(line, lines));
		var parts = lines.stream().filter(marks::contains).flatMap(SheetEdge::parts).toList();
		return new RunningText(List.of(sheet.with(lines.stream().filter(Predicate.not(marks::contains)).toList())),
				parts.stream().map((part) -> mark(sheet, part, parts, places, false)).toList());
	}

	/**
	 * Separates what stands above and beside the title, the letterhead and the stamp;
	 * whole sentences there are text.
	 */
	private static RunningText cutAbove(TitlePosition title, Sheet sheet, List<TypedLine> places) {
		var text = new ArrayList<TypedLine>();
		var parts = new ArrayList<TypedLine>();
		for (var line : sheet.lines().subList(0, title.line())) {
			if (Lettering.isEntry(line.text()) && TypedSpeakerLabel.of(line).isEmpty()) {
				parts.addAll(line.segments());
			}
			else {
				text.add(line);
			}
		}
		parts.addAll(sheet.lines().get(title.line()).segments());
		parts.remove(title.segment());
		text.add(title.segment());
		text.addAll(sheet.lines().subList(title.line() + 1, sheet.lines().size()));
		return new RunningText(List.of(sheet.with(text)),
				parts.stream().map((part) -> mark(sheet, part, parts, places, true)).toList());
	}

	private static boolean isApart(TypedLine number, List<TypedLine> lines) {
		var margin = lines.stream().mapToDouble(TypedLine::left).min().orElse(0);
		return number.left() > margin + FAR_FROM_MARGIN || lines.stream()
			.filter((line) -> line != number)
			.allMatch((line) -> Math.abs(line.base() - number.base()) > GAP);
	}

	/**
	 * The number of lines at the top before the form begins, which is never taken for a
	 * mark.
	 */
	private static int linesAboveForm(List<TypedLine> lines) {
		return (int) lines.stream()
			.limit(Math.min(TOP_LINES, lines.size() / 2))
			.takeWhile((line) -> !FormHead.beginsField(line)
					&& line.segments().stream().noneMatch((segment) -> FormHead.isPart(segment.text())))
			.count();
	}

	private static SheetMark mark(Sheet sheet, TypedLine part, List<TypedLine> parts, List<TypedLine> places,
			boolean isAboveTitle) {
		var isInStamp = SheetMarkRecognizer.isInStamp(part, parts);
		var isMarking = SheetEdge.isWhereAMarkingStands(part, places);
		var kind = isMarking ? SheetMarkKind.CLASSIFICATION : SheetMarkKind.UNKNOWN;
		return SheetMarkRecognizer.of(sheet.number(), part.text())
			.filter((mark) -> !(isAboveTitle && isInStamp && mark.kind() == SheetMarkKind.SPECKS))
			.orElseGet(() -> new SheetMark(sheet.number(), isInStamp ? SheetMarkKind.DECLASSIFICATION : kind,
					part.text(), Certainty.LOW));
	}

}
