package org.memcon.paper.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.paper.scan.WithheldArea.PixelRun;

/**
 * Finds the black bars, and the empty boxes in a frame, by which parts of a scanned page
 * are withheld. What touches the edge of the image is the shadow of a scanner.
 */
final class WithheldAreaFinder {

	/** The least size of a bar, in points: a short word, the height of its letters. */
	private static final double LEAST_WIDTH = 22;

	private static final double LEAST_HEIGHT = 7;

	/** The dark part of a bar, and the dark part of an empty box. */
	private static final double BLACK = 0.97;

	private static final double EMPTY = 0.006;

	/** White specks in a bar are not wider or higher than this. */
	private static final double SPECK = 1;

	private static final double EDGE = 24;

	/** A frame is askew by no more than this. */
	private static final double ASKEW = 5;

	private static final int MOST_LINES = 300;

	private static final double SIDE = 0.9;

	private final List<BitSet> dark;

	private final int width;

	private final double scale;

	private final List<WithheldArea> open = new ArrayList<>();

	private final List<WithheldArea> areas = new ArrayList<>();

	private WithheldAreaFinder(RenderedPage page, double points) {
		this.dark = IntStream.range(0, page.height()).mapToObj(page::darkPixels).toList();
		this.width = page.width();
		this.scale = page.width() / points;
	}

	/** Finds them on the image of a page that is so many points wide. */
	static WithheldAreas find(RenderedPage page, double points) {
		var finder = new WithheldAreaFinder(page, points);
		IntStream.range(0, page.height()).forEach(finder::addRow);
		finder.areas.addAll(finder.open);
		var bars = finder.areas.stream().filter(finder::isBar);
		return new WithheldAreas(Stream.concat(bars, finder.boxes()).filter(finder::isInside).toList());
	}

	private int pixels(double points) {
		return (int) Math.ceil(points * this.scale);
	}

	/** Adds the long dark spans of a row to the areas above, or begins new ones. */
	private void addRow(int row) {
		var closed = this.open.stream().filter((area) -> missingRows(area, row) > pixels(SPECK)).toList();
		this.areas.addAll(closed);
		this.open.removeAll(closed);
		var pixels = this.dark.get(row);
		for (int from = pixels.nextSetBit(0); from >= 0;) {
			var to = pixels.nextClearBit(from);
			var next = pixels.nextSetBit(to);
			while (next >= 0 && next - to <= pixels(SPECK)) {
				to = pixels.nextClearBit(next);
				next = pixels.nextSetBit(to);
			}
			if (to - from >= pixels(LEAST_WIDTH)) {
				add(row, new PixelRun(from, to));
			}
			from = next;
		}
	}

	private static int missingRows(WithheldArea area, int row) {
		return row - area.firstRow() - area.rows().size();
	}

	private void add(int row, PixelRun span) {
		this.open.stream()
			.filter((area) -> last(area).overlap(span) * 2 > Math.min(last(area).length(), span.length()))
			.findFirst()
			.ifPresentOrElse((area) -> extend(area, row, span),
					() -> this.open.add(new WithheldArea(row, new ArrayList<>(List.of(span)), this.scale, false)));
	}

	private static PixelRun last(WithheldArea area) {
		return area.rows().get(area.rows().size() - 1);
	}

	private static void extend(WithheldArea area, int row, PixelRun span) {
		var missing = missingRows(area, row);
		if (missing < 0) {
			area.rows().set(area.rows().size() - 1, last(area).with(span));
		}
		else {
			area.rows().addAll(Collections.nCopies(missing, last(area)));
			area.rows().add(span);
		}
	}

	private boolean isBar(WithheldArea area) {
		return area.bottom() - area.top() >= LEAST_HEIGHT && darkPart(area) >= BLACK;
	}

	private double darkPart(WithheldArea area) {
		var all = area.rows().stream().mapToLong(PixelRun::length).sum();
		var black = IntStream.range(0, area.rows().size())
			.mapToLong((i) -> darkPixels(area.firstRow() + i, area.rows().get(i)))
			.sum();
		return black / (double) Math.max(1, all);
	}

	private int darkPixels(int row, PixelRun span) {
		return this.dark.get(row).get(Math.max(0, span.from()), Math.max(0, span.to())).cardinality();
	}

	private boolean isInside(WithheldArea area) {
		var across = area.across();
		return area.firstRow() > pixels(EDGE) && area.bottom() * this.scale < this.dark.size() - pixels(EDGE)
				&& across.from() > pixels(EDGE) && across.to() < this.width - pixels(EDGE);
	}

	/** The boxes between two lines of equal length. */
	private Stream<WithheldArea> boxes() {
		var lines = this.areas.stream()
			.filter((area) -> area.bottom() - area.top() < LEAST_HEIGHT)
			.limit(MOST_LINES)
			.toList();
		return lines.stream()
			.flatMap((top) -> lines.stream()
				.filter((bottom) -> bottom.top() - top.bottom() >= LEAST_HEIGHT)
				.filter((bottom) -> isAlike(top.across(), bottom.across()))
				.limit(1)
				.map((bottom) -> between(top, bottom)))
			.filter(this::isEmptyBox);
	}

	private boolean isAlike(PixelRun top, PixelRun bottom) {
		return Math.abs(top.from() - bottom.from()) <= pixels(ASKEW)
				&& Math.abs(top.to() - bottom.to()) <= pixels(ASKEW);
	}

	private WithheldArea between(WithheldArea top, WithheldArea bottom) {
		var first = top.firstRow() + top.rows().size();
		return new WithheldArea(first,
				Collections.nCopies(bottom.firstRow() - first, top.across().with(bottom.across())), this.scale, true);
	}

	private boolean isEmptyBox(WithheldArea box) {
		var span = box.rows().get(0);
		var inset = pixels(ASKEW);
		var inside = new PixelRun(span.from() + inset, span.to() - inset);
		var rows = box.rows().size();
		var inner = new WithheldArea(box.firstRow() + inset / 2, Collections.nCopies(Math.max(1, rows - inset), inside),
				this.scale, true);
		return inside.length() > 0 && darkPart(inner) < EMPTY
				&& isSide(box, new PixelRun(span.from() - inset, span.from() + inset))
				&& isSide(box, new PixelRun(span.to() - inset, span.to() + inset));
	}

	private boolean isSide(WithheldArea box, PixelRun side) {
		var rows = IntStream.range(0, box.rows().size()).filter((i) -> darkPixels(box.firstRow() + i, side) > 0);
		return rows.count() >= SIDE * box.rows().size();
	}

}
