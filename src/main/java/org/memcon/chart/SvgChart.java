package org.memcon.chart;

import java.io.IOException;
import java.io.StringWriter;

import org.memcon.chart.ChartDrawing.DrawnLine;
import org.memcon.chart.ChartDrawing.DrawnMark;
import org.memcon.chart.ChartDrawing.DrawnText;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A chart as an SVG file, which needs nothing beside it. Its marks lead to the archive.
 *
 * @param host the public address of the archive, before the addresses of its marks
 */
record SvgChart(ChartDrawing drawing, String title, String host) {

	private static final int MARGIN = 16;

	String text() throws IOException {
		var out = new StringWriter();
		var width = this.drawing.width() + 2 * MARGIN;
		var height = this.drawing.height() + 2 * MARGIN;
		var svg = XmlTag.of("svg")
			.with("xmlns", "http://www.w3.org/2000/svg")
			.with("viewBox", "%s %s %s %s".formatted(-MARGIN, -MARGIN, width, height))
			.with("width", width)
			.with("height", height)
			.with("font-family", "Inter, Helvetica, Arial, sans-serif")
			.with("font-size", "13")
			.with("fill", ChartColor.INK.code());
		XmlWriter.document(out, (xml) -> xml.block(svg, () -> {
			xml.line(XmlTag.of("title"), this.title);
			xml.line(rectangle(-MARGIN, -MARGIN, width, height).with("fill", ChartColor.PAPER.code()));
			this.drawing.lines().forEach((line) -> write(line, xml));
			this.drawing.marks().forEach((mark) -> write(mark, xml));
			this.drawing.texts().forEach((text) -> write(text, xml));
		}));
		return out.toString();
	}

	private static XmlTag rectangle(double x, double y, double width, double height) {
		return XmlTag.of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
	}

	private static void write(DrawnLine line, XmlWriter xml) {
		xml.line(rectangle(line.x(), line.y(), line.width(), 1).with("fill", ChartColor.LINE.code()));
	}

	private void write(DrawnMark mark, XmlWriter xml) {
		var area = mark.area();
		var rectangle = rectangle(area.x(), area.y(), area.width(), area.height())
			.with("fill", mark.hollow() ? "none" : ChartColor.MARK.code())
			.with("fill-opacity", mark.strength())
			.with("stroke", ChartColor.MARK.code())
			.with("stroke-dasharray", mark.hollow() ? "3 2" : null);
		xml.block(XmlTag.of("a").with("href", this.host + mark.address()),
				() -> xml.line(rectangle, () -> xml.inline(XmlTag.of("title"), mark.label())));
	}

	private static void write(DrawnText text, XmlWriter xml) {
		xml.line(XmlTag.of("text")
			.with("x", text.x())
			.with("y", text.y())
			.with("text-anchor", text.alignment().code())
			.with("transform", text.transform())
			.with("font-weight", text.strong() ? "bold" : null), text.text());
	}

}
