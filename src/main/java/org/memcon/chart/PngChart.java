package org.memcon.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.memcon.chart.ChartDrawing.DrawnMark;
import org.memcon.chart.ChartDrawing.DrawnText;
import org.memcon.chart.ChartDrawing.TextAlignment;

/**
 * A chart as a PNG image, of twice as many points as its drawing unless it is tall.
 */
final class PngChart {

	private static final int MARGIN = 16;

	private static final int TALL = 1600;

	private final ChartDrawing drawing;

	private final GlyphOutlines outlines;

	PngChart(ChartDrawing drawing, GlyphOutlines outlines) {
		this.drawing = drawing;
		this.outlines = outlines;
	}

	byte[] bytes() throws IOException {
		var scale = (this.drawing.height() > TALL) ? 1 : 2;
		var image = new BufferedImage((int) Math.ceil(scale * (this.drawing.width() + 2 * MARGIN)),
				(int) Math.ceil(scale * (this.drawing.height() + 2 * MARGIN)), BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(color(ChartColor.PAPER, 1));
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		graphics.translate(MARGIN, MARGIN);
		graphics.setColor(color(ChartColor.LINE, 1));
		this.drawing.lines()
			.forEach((line) -> graphics.fill(new Rectangle2D.Double(line.x(), line.y(), line.width(), 1)));
		this.drawing.marks().forEach((mark) -> draw(mark, graphics));
		graphics.setColor(color(ChartColor.INK, 1));
		this.drawing.texts().forEach((text) -> draw(text, graphics));
		graphics.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static void draw(DrawnMark mark, Graphics2D graphics) {
		var area = mark.area();
		var rectangle = new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
		if (!mark.hollow()) {
			graphics.setColor(color(ChartColor.MARK, mark.strength()));
			graphics.fill(rectangle);
		}
		graphics.setColor(color(ChartColor.MARK, 1));
		graphics.setStroke(mark.hollow() ? new BasicStroke(1, 0, 0, 10, new float[] { 3, 2 }, 0) : new BasicStroke(1));
		graphics.draw(rectangle);
	}

	private void draw(DrawnText text, Graphics2D graphics) {
		var outline = this.outlines.of(text.text());
		var before = (text.alignment() == TextAlignment.START) ? 0
				: outline.width() / ((text.alignment() == TextAlignment.MIDDLE) ? 2 : 1);
		var place = AffineTransform.getTranslateInstance(text.x(), text.y());
		if (text.upright()) {
			place.rotate(-Math.PI / 2);
		}
		place.translate(-before, 0);
		var shape = place.createTransformedShape(outline.shape());
		graphics.fill(shape);
		if (text.strong()) {
			graphics.setStroke(new BasicStroke(0.5f));
			graphics.draw(shape);
		}
	}

	private static Color color(ChartColor color, double strength) {
		return new Color((color.rgb() & 0xffffff) | ((int) Math.round(255 * strength) << 24), true);
	}

}
