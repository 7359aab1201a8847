package org.memcon.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Turns words into the outlines of their letters, in a font that comes with the program:
 * a server may have none.
 */
@Component
@Lazy
class GlyphOutlines {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final double SIZE = 13;

	private final TrueTypeFont font;

	private final CmapLookup letters;

	GlyphOutlines() throws IOException {
		try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			this.letters = this.font.getUnicodeCmapLookup();
		}
	}

	/** The outline of a line of words that begins at the origin, and its width. */
	record TextOutline(Shape shape, double width) {
	}

	/** Outlines words; the font is read as it is needed, by one at a time. */
	synchronized TextOutline of(String text) {
		try {
			var scale = SIZE / this.font.getUnitsPerEm();
			var path = new Path2D.Double();
			var width = 0.0;
			for (var point : text.codePoints().toArray()) {
				var glyph = this.letters.getGlyphId(point);
				var drawn = this.font.getGlyph().getGlyph(glyph);
				if (drawn != null) {
					path.append(drawn.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, width, 0)),
							false);
				}
				width += scale * this.font.getAdvanceWidth(glyph);
			}
			return new TextOutline(path, width);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
