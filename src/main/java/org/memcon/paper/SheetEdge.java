package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.Lettering;

/**
 * The first or the last lines of a sheet, from the text outwards, of which some may be
 * marks. Each is judged by itself and as a whole: whatever is speech stays in the text.
 */
record SheetEdge(List<TypedLine> outwards, List<SheetMarkKind> kinds, List<TypedLine> places) {

	private static final List<SheetMarkKind> ANY = List.of(SheetMarkKind.values());

	/** The marks that have a label before a colon, as a turn has. */
	private static final List<SheetMarkKind> LABELLED = List.of(SheetMarkKind.CONTROL, SheetMarkKind.DECLASSIFICATION);

	/** The distance, in points, by which a marking may shift from sheet to sheet. */
	private static final double MOST_SHIFT = 16;

	private static final double MOST_SHIFT_DOWN = 10;

	private static final int MOST_WORDS_OF_SPECK = 3;

	/** The lines that are marks: beyond a mark there may be others of any kind. */
	List<TypedLine> marks() {
		var marks = new ArrayList<TypedLine>();
		for (int i = 0; i < this.outwards.size(); i++) {
			var line = this.outwards.get(i);
			var further = this.outwards.subList(i + 1, this.outwards.size());
			if (isMark(line, marks.isEmpty() ? this.kinds : ANY) && !isHeading(line, further) || !marks.isEmpty()
					&& (isSpeck(line) || isScrap(line) && further.stream().anyMatch((other) -> isMark(other, ANY)))) {
				marks.add(line);
			}
		}
		return marks;
	}

	/**
	 * The marks in a line: "Reason: 1.5(b)(d)" is one, however wide the gap; a stamp
	 * beside it is another.
	 */
	static Stream<TypedLine> parts(TypedLine line) {
		var segments = line.segments();
		var isControl = SheetMarkRecognizer.is(line, SheetMarkKind.CONTROL) && segments.stream()
			.skip(1)
			.noneMatch((segment) -> SheetMarkRecognizer.is(segment, SheetMarkKind.DECLASSIFICATION));
		return isControl ? Stream.of(line) : segments.stream();
	}

	/** Tests if a line begins a turn of speech or a field of the form. */
	static boolean beginsText(TypedLine line) {
		return TypedSpeakerLabel.of(line).isPresent() || FormHead.beginsField(line);
	}

	/**
	 * Tests if it stands in the position of a marking on some sheet, and is no text:
	 * "4ruwi''ijjLWirArr".
	 */
	static boolean isWhereAMarkingStands(TypedLine segment, List<TypedLine> places) {
		return Lettering.isBroken(segment.text()) && Lettering.isEntry(segment.text())
				&& places.stream()
					.anyMatch((place) -> Math.abs(place.base() - segment.base()) < MOST_SHIFT_DOWN
							&& Math.abs(place.left() - segment.left()) < MOST_SHIFT
							&& Math.abs(place.right() - segment.right()) < 2 * MOST_SHIFT);
	}

	private boolean isMark(TypedLine line, List<SheetMarkKind> kinds) {
		var isText = beginsText(line);
		return parts(line).allMatch((part) -> isMarkOf(part, isText ? LABELLED : kinds)
				|| !isText && (isWhereAMarkingStands(part, this.places) || isInStamp(part)));
	}

	private static boolean isMarkOf(TypedLine part, List<SheetMarkKind> kinds) {
		return SheetMarkRecognizer.of(0, part.text()).filter((mark) -> kinds.contains(mark.kind())).isPresent();
	}

	private boolean isInStamp(TypedLine part) {
		return SheetMarkRecognizer.isInStamp(part,
				this.outwards.stream().flatMap((line) -> line.segments().stream()).toList());
	}

	/** Tests if it is in capitals, as a marking is, but text stands further out. */
	private boolean isHeading(TypedLine line, List<TypedLine> further) {
		return SheetMarkRecognizer.mayBeHeading(line.text())
				&& !further.stream().allMatch((other) -> isMark(other, ANY) || isScrap(other));
	}

	/** Tests if a sign that is no punctuation stands alone among few words: "= ater". */
	private static boolean isSpeck(TypedLine line) {
		return line.words().size() <= MOST_WORDS_OF_SPECK
				&& line.words().stream().anyMatch((word) -> word.text().matches("[=^*|_~■•§<>]+"));
	}

	/** Tests if it is what a scanner makes of a stamp: "P E R 1 E", "OCOPY ^ 13526". */
	private static boolean isScrap(TypedLine line) {
		var isTorn = line.words().stream().allMatch((word) -> word.text().length() == 1);
		return !beginsText(line) && (isTorn || Lettering.isBroken(line.text()))
				&& !line.text().matches(".*\\p{Ll}{2}.*");
	}

}
