package org.memcon.paper.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * An area on the image of a page that somebody has blackened or blanked out, row by row
 * of pixels, to so many pixels a point.
 */
record WithheldArea(int firstRow, List<PixelRun> rows, double scale, boolean isBox) {

	/** The part of a line, in points above its base, in which small letters stand. */
	private static final double LETTERS = 6;

	/** The height of a line of which nothing else is left. */
	private static final double LINE = 10;

	private static final int MOST_UPRIGHT = 3;

	private static final double MARGIN = 1.5;

	/** The pixels from one to before another in a row. */
	record PixelRun(int from, int to) {

		int overlap(PixelRun other) {
			return Math.min(this.to, other.to) - Math.max(this.from, other.from);
		}

		int length() {
			return this.to - this.from;
		}

		PixelRun with(PixelRun other) {
			return new PixelRun(Math.min(this.from, other.from), Math.max(this.to, other.to));
		}

	}

	PixelRun across() {
		return this.rows.stream().reduce(PixelRun::with).orElseThrow();
	}

	/** Tests if it is so much higher than wide that it must be a shadow. */
	boolean isStrip() {
		return this.rows.size() > MOST_UPRIGHT * across().length();
	}

	double top() {
		return this.firstRow / this.scale;
	}

	double bottom() {
		return (this.firstRow + this.rows.size()) / this.scale;
	}

	/** Tests if a word stands within, as OCR may read one there. */
	boolean contains(TypedWord word) {
		var row = (int) ((word.base() - LETTERS / 2) * this.scale) - this.firstRow;
		var middle = (word.left() + word.right()) / 2 * this.scale;
		return row >= 0 && row < this.rows.size() && middle >= this.rows.get(row).from()
				&& middle < this.rows.get(row).to();
	}

	/**
	 * The redactions for the lines, given by their bases, of which parts are withheld.
	 */
	List<TypedWord> redactions(List<Double> bases) {
		var within = bases.stream().filter((base) -> base > top() + LETTERS && base < bottom() + LETTERS / 2).toList();
		var isAbove = within.isEmpty() || within.get(0) - top() > 2 * LINE;
		var last = within.isEmpty() ? bottom() : within.get(within.size() - 1);
		return Stream
			.of(isAbove ? Stream.of(Math.min(top() + LINE, bottom())) : Stream.<Double>empty(), within.stream(),
					(bottom() - last > LINE) ? Stream.of(bottom() - MARGIN) : Stream.<Double>empty())
			.flatMap((some) -> some)
			.map(this::redaction)
			.toList();
	}

	private TypedWord redaction(double base) {
		var last = Math.min(this.rows.size(), (int) (base * this.scale) - this.firstRow);
		var letters = this.rows.subList(Math.max(0, Math.min(last - 1, (int) (last - LETTERS * this.scale))),
				Math.max(1, last));
		return TypedWord.redaction(middle(letters, PixelRun::from) / this.scale,
				middle(letters, PixelRun::to) / this.scale, base);
	}

	private static int middle(List<PixelRun> rows, ToIntFunction<PixelRun> edge) {
		return rows.stream().mapToInt(edge).sorted().skip(rows.size() / 2).findFirst().orElse(0);
	}

	/** Paints a bar white, so that OCR is not led astray by it. */
	void erase(BufferedImage image) {
		var margin = (int) (MARGIN * this.scale);
		var graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		for (int i = 0; i < this.rows.size(); i++) {
			graphics.fillRect(this.rows.get(i).from() - margin, this.firstRow + i - margin,
					this.rows.get(i).length() + 2 * margin, 2 * margin + 1);
		}
		graphics.dispose();
	}

	/** The place on the page, in points from the left and the top. */
	String place() {
		return "%.0f, %.0f".formatted(this.rows.get(this.rows.size() / 2).from() / this.scale, top());
	}

}
