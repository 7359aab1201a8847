package org.memcon.paper.scan;

import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * The image of one page, small enough to store: in sixteen greys where the page has no
 * colours.
 */
record RenderedPage(BufferedImage image) {

	/** The height of the thumbnail of a narrow page, in widths. */
	private static final int TALLEST = 20;

	/** The limit for long and narrow pages. */
	private static final int MOST_PIXELS = 16_000_000;

	/** An image within a page that has more pixels is not unpacked. */
	private static final long MOST_PIXELS_WITHIN = 50_000_000;

	private static final int GREYS = 16;

	/** Channels further apart than this are a colour, not the noise of a scanner. */
	private static final int COLOURFUL = 48;

	private static final int DARK = 110;

	/** A page is coloured where one pixel of so many is. */
	private static final int FEW = 400;

	/**
	 * Clears the lowest bits of a coloured page, which are noise and make the file large.
	 */
	private static final int MASK = 0xfff0f0f0;

	/** Renders a page so wide when it is turned back by so many quarters. */
	static RenderedPage render(PDDocument document, int page, int width, int quarters, Deadline deadline)
			throws IOException {
		var box = document.getPage(page - 1).getCropBox();
		var isTurned = document.getPage(page - 1).getRotation() / 90 % 2 != quarters % 2;
		var across = Math.max(1, isTurned ? box.getHeight() : box.getWidth());
		var down = Math.max(1, isTurned ? box.getWidth() : box.getHeight());
		var scale = (float) Math.min(width / across, Math.sqrt(MOST_PIXELS / ((double) across * down)));
		var renderer = new Renderer(document, deadline);
		renderer.setSubsamplingAllowed(true);
		renderer.setDefaultDestination(RenderDestination.VIEW);
		return new RenderedPage(renderer.renderImage(page - 1, scale, ImageType.RGB)).turned(-quarters);
	}

	/** The page turned clockwise. */
	RenderedPage turned(int quarters) {
		if (Math.floorMod(quarters, 4) == 0) {
			return this;
		}
		var isOnSide = quarters % 2 != 0;
		var turned = new BufferedImage(isOnSide ? height() : width(), isOnSide ? width() : height(),
				this.image.getType());
		var turn = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
		turn.quadrantRotate(quarters);
		turn.translate(-width() / 2.0, -height() / 2.0);
		var graphics = turned.createGraphics();
		graphics.drawImage(this.image, turn, null);
		graphics.dispose();
		return new RenderedPage(turned);
	}

	int width() {
		return this.image.getWidth();
	}

	int height() {
		return this.image.getHeight();
	}

	/** The page made small; one that is hardly wide is squeezed. */
	RenderedPage thumbnail(int width) {
		var height = (int) Math.max(1, Math.min(TALLEST * width, (long) height() * width / width()));
		var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = small.createGraphics();
		graphics.drawImage(this.image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
		graphics.dispose();
		return new RenderedPage(small);
	}

	/** Tests if nothing is printed on the page. */
	boolean isBlank() {
		var first = this.image.getRGB(0, 0);
		return count((pixel) -> Math.abs(luminance(pixel) - luminance(first)) > COLOURFUL) == 0;
	}

	/** The image with all its greys, as OCR reads it. */
	BufferedImage grey() {
		var grey = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
		var graphics = grey.createGraphics();
		graphics.drawImage(this.image, 0, 0, null);
		graphics.dispose();
		return grey;
	}

	/** The image as it is stored. */
	BufferedImage reduced() {
		return (count(RenderedPage::isColour) * FEW > (long) width() * height()) ? coloured() : sixteenGreys();
	}

	private BufferedImage sixteenGreys() {
		var levels = new byte[GREYS];
		for (int i = 0; i < GREYS; i++) {
			levels[i] = (byte) (i * 255 / (GREYS - 1));
		}
		var model = new IndexColorModel(4, GREYS, levels, levels, levels);
		var grey = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_BINARY, model);
		var raster = grey.getRaster();
		for (int y = 0; y < height(); y++) {
			var row = row(y).map((pixel) -> (luminance(pixel) * (GREYS - 1) + 127) / 255);
			raster.setPixels(0, y, width(), 1, row.toArray());
		}
		return grey;
	}

	private BufferedImage coloured() {
		var coloured = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height(); y++) {
			coloured.setRGB(0, y, width(), 1, row(y).map((pixel) -> pixel & MASK).toArray(), 0, width());
		}
		return coloured;
	}

	private long count(IntPredicate predicate) {
		return IntStream.range(0, height()).mapToLong((y) -> row(y).filter(predicate).count()).sum();
	}

	private IntStream row(int y) {
		return Arrays.stream(this.image.getRGB(0, y, width(), 1, null, 0, width()));
	}

	/** The columns in which a row has dark pixels. */
	BitSet darkPixels(int y) {
		var row = row(y).toArray();
		var dark = new BitSet(row.length);
		IntStream.range(0, row.length).filter((x) -> luminance(row[x]) < DARK).forEach(dark::set);
		return dark;
	}

	private static boolean isColour(int rgb) {
		var red = rgb >> 16 & 0xff;
		var green = rgb >> 8 & 0xff;
		var blue = rgb & 0xff;
		return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOURFUL;
	}

	private static int luminance(int rgb) {
		return ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114) / 1000;
	}

	/** Draws a page within its time, and no image that is too large. */
	private static class Renderer extends PDFRenderer {

		private final Deadline deadline;

		Renderer(PDDocument document, Deadline deadline) {
			super(document);
			this.deadline = deadline;
		}

		@Override
		protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
			return new PageDrawer(parameters) {

				@Override
				protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
					Renderer.this.deadline.check();
					super.processOperator(operator, operands);
				}

				@Override
				public void drawImage(PDImage image) throws IOException {
					checkImage(image);
					image.setInterpolate(true);
					super.drawImage(image);
				}

			};
		}

		private static void checkImage(PDImage image) {
			if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS_WITHIN) {
				throw new PaperException(
						"contains an image of %,d x %,d pixels".formatted(image.getWidth(), image.getHeight()));
			}
			if ("jpx".equals(image.getSuffix()) && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()) {
				throw new PaperException("is in JPEG 2000, which cannot be read");
			}
		}

	}

}
