package org.memcon.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.chart.ChartTable.ChartCell;

/**
 * A chart as rectangles, lines and words, which a page and an image draw alike.
 */
record ChartDrawing(double width, double height, List<DrawnMark> marks, List<DrawnText> texts, List<DrawnLine> lines) {

	private static final double LINE_HEIGHT = 20;

	/** A part of a text's place: it begins there, has its middle there or ends there. */
	enum TextAlignment {

		START, MIDDLE, END;

		/** The value of the attribute {@code text-anchor} in SVG. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A corner, and the lengths of the sides. */
	record DrawnArea(double x, double y, double width, double height) {
	}

	/**
	 * A figure with the link to what it counts.
	 *
	 * @param strength the part of the full colour, from 0 to 1
	 * @param hollow whether only its outline is drawn
	 * @param click the area around it that leads there as well
	 */
	record DrawnMark(DrawnArea area, double strength, boolean hollow, String label, String address, DrawnArea click) {

		/** Creates the mark of a figure that leads somewhere. */
		static Stream<DrawnMark> of(ChartCell cell, DrawnArea area, double strength, String label, DrawnArea click) {
			return Stream.ofNullable(cell.address())
				.map((address) -> new DrawnMark(area, strength, cell.proposed(), label, address, click));
		}

	}

	/**
	 * A line of words.
	 *
	 * @param upright whether it is turned to read upwards
	 * @param strong whether it names what is drawn under it
	 */
	record DrawnText(double x, double y, String text, TextAlignment alignment, boolean upright, boolean strong) {

		static DrawnText of(double x, double y, String text, TextAlignment alignment) {
			return new DrawnText(x, y, text, alignment, false, false);
		}

		/** Names what is drawn under it. */
		static DrawnText name(double y, String text) {
			return new DrawnText(0, y, text, TextAlignment.START, false, true);
		}

		/** The turn of an upright line, for SVG. */
		public @Nullable String transform() {
			return this.upright ? "rotate(-90 %s %s)".formatted(this.x, this.y) : null;
		}

	}

	/** A thin level line. */
	record DrawnLine(double x, double y, double width) {
	}

	/** The same drawing under a title and sentences. */
	ChartDrawing under(String title, List<String> sentences) {
		var down = LINE_HEIGHT * (sentences.size() + 2);
		return new ChartDrawing(this.width, this.height + down,
				this.marks.stream()
					.map((it) -> new DrawnMark(down(it.area(), down), it.strength(), it.hollow(), it.label(),
							it.address(), down(it.click(), down)))
					.toList(),
				Stream
					.of(Stream.of(DrawnText.name(LINE_HEIGHT, title)),
							Stream.iterate(0, (i) -> i < sentences.size(), (i) -> i + 1)
								.map((i) -> DrawnText.of(0, LINE_HEIGHT * (i + 2), sentences.get(i),
										TextAlignment.START)),
							this.texts.stream()
								.map((it) -> new DrawnText(it.x(), it.y() + down, it.text(), it.alignment(),
										it.upright(), it.strong())))
					.flatMap((it) -> it)
					.toList(),
				this.lines.stream().map((it) -> new DrawnLine(it.x(), it.y() + down, it.width())).toList());
	}

	private static DrawnArea down(DrawnArea area, double by) {
		return new DrawnArea(area.x(), area.y() + by, area.width(), area.height());
	}

	/** A quarter of a point is fine enough, and short in print. */
	static double rounded(double points) {
		return Math.rint(4 * points) / 4;
	}

	/** A text of at most so many characters. */
	static String cut(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length - 1).stripTrailing() + "…";
	}

}
