package org.memcon.chart;

/**
 * The colours of a chart as a file, which are those of the pages on light paper.
 */
enum ChartColor {

	PAPER(0xfffdf9), INK(0x1c1a17), LINE(0xddd5c5), MARK(0x3f5f86);

	private final int rgb;

	ChartColor(int rgb) {
		this.rgb = rgb;
	}

	int rgb() {
		return this.rgb;
	}

	/** The colour as SVG names it. */
	String code() {
		return "#%06x".formatted(this.rgb);
	}

}
