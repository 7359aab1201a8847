package org.memcon.paper.scan.content;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.content.Letter.Hiding;

/**
 * Follows the drawing of a page, with the annotations that it shows, and collects its
 * letters and the areas that are painted over.
 */
class PageContentReader extends PaintReader {

	/** The numbers that give four corners. */
	private static final int QUAD = 8;

	private static final double TRANSPARENT = 0.05;

	private final PDDocument document;

	private final PageFrame frame;

	private final IntConsumer limit;

	private final List<Letter> letters = new ArrayList<>();

	/** Creates a reader that tells the limit the number of its letters at each step. */
	PageContentReader(PDDocument document, PDPage page, IntConsumer limit) {
		super(document, page);
		this.document = document;
		this.frame = PageFrame.of(page);
		this.limit = limit;
	}

	void read() throws IOException {
		processPage(getPage());
		for (var annotation : getPage().getAnnotations()) {
			showAnnotation(annotation);
		}
	}

	List<Letter> letters() {
		return this.letters;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.limit.accept(this.letters.size());
		super.processOperator(operator, operands);
	}

	@Override
	public void showAnnotation(PDAnnotation annotation) throws IOException {
		if (annotation.isHidden() || annotation.isNoView() || layers().isOff(annotation.getOptionalContent())) {
			return;
		}
		if (annotation.getAppearance() == null) {
			annotation.constructAppearances(this.document);
		}
		super.showAnnotation(annotation);
		if ("Redact".equals(annotation.getSubtype())) {
			marked(annotation).forEach((area) -> cover(area, List.of(), false, null));
		}
	}

	/** The areas that a mark for redaction covers. */
	private static List<Rectangle2D.Float> marked(PDAnnotation annotation) {
		var quads = annotation.getCOSObject().getCOSArray(COSName.QUADPOINTS);
		if (quads != null) {
			var corners = quads.toFloatArray();
			return IntStream.range(0, corners.length / QUAD).mapToObj((i) -> bounds(corners, i * QUAD)).toList();
		}
		return Stream.ofNullable(annotation.getRectangle())
			.map((box) -> new Rectangle2D.Float(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(),
					box.getHeight()))
			.toList();
	}

	private static Rectangle2D.Float bounds(float[] corners, int from) {
		var area = new Rectangle2D.Float(corners[from], corners[from + 1], 0, 0);
		for (int i = from + 2; i < from + QUAD; i += 2) {
			area.add(corners[i], corners[i + 1]);
		}
		return area;
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		var text = text(font, code);
		if (text != null) {
			var letter = Letter.of(text, matrix, displacement.getX(), size(), this.frame, nextOrder(), colours(),
					hiding());
			this.letters.add(isInside(letter) ? letter : letter.hiddenBy(Hiding.OUTSIDE));
		}
	}

	private static @Nullable String text(PDFont font, int code) throws IOException {
		var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
		return (text == null && font instanceof PDSimpleFont) ? String.valueOf((char) code) : text;
	}

	/** The size of the letters in whole points, which condensed letters keep. */
	private double size() {
		var scale = getTextMatrix().getScalingFactorX()
				* getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
		return Math.max(1, Math.floor(Math.abs(getGraphicsState().getTextState().getFontSize() * scale)));
	}

	private @Nullable Hiding hiding() {
		if (isLayerOff()) {
			return Hiding.LAYER_OFF;
		}
		var mode = getGraphicsState().getTextState().getRenderingMode();
		var isPainted = (mode.isFill() || mode.isStroke()) && opacity() > TRANSPARENT;
		return isPainted ? null : Hiding.INVISIBLE;
	}

	private boolean isInside(Letter letter) {
		return getGraphicsState().getCurrentClippingPaths().stream().allMatch(letter::hasMiddleIn);
	}

	/** The colours of the letters; an empty list if they are a pattern. */
	private List<Integer> colours() throws IOException {
		var mode = getGraphicsState().getTextState().getRenderingMode();
		var fill = mode.isFill() ? rgb(getGraphicsState().getNonStrokingColor()) : null;
		var stroke = mode.isStroke() ? rgb(getGraphicsState().getStrokingColor()) : null;
		return Stream.of(Stream.ofNullable(fill), Stream.ofNullable(stroke)).flatMap((colour) -> colour).toList();
	}

}
