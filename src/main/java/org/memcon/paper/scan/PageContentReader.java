package org.memcon.paper.scan;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.Letter.Hiding;

/**
 * Follows the drawing of a page, with the annotations that it shows, and collects its
 * letters and the areas that are painted over.
 */
class PageContentReader extends PagePathReader {

	private static final int MOST_LETTERS = 200_000;

	/** An area lower than this, in points, is a rule and covers nothing. */
	private static final double LEAST_HEIGHT = 3;

	/** The numbers that give four corners. */
	private static final int QUAD = 8;

	private static final double OPAQUE = 0.9;

	private static final double TRANSPARENT = 0.05;

	private final PDDocument document;

	private final Deadline deadline;

	private final OptionalContent layers;

	private final PageFrame frame;

	private final List<Letter> letters = new ArrayList<>();

	private final List<PaintedArea> areas = new ArrayList<>();

	private final List<Boolean> offByMark = new ArrayList<>();

	private int layersOff;

	private double groupOpacity = 1;

	private int order;

	PageContentReader(PDDocument document, PDPage page, Deadline deadline) {
		super(page);
		this.document = document;
		this.deadline = deadline;
		this.layers = OptionalContent.of(document);
		this.frame = PageFrame.of(page);
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

	List<PaintedArea> areas() {
		return this.areas;
	}

	PageFrame frame() {
		return this.frame;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.deadline.check();
		super.processOperator(operator, operands);
	}

	@Override
	public void showAnnotation(PDAnnotation annotation) throws IOException {
		if (annotation.isHidden() || annotation.isNoView() || this.layers.isOff(annotation.getOptionalContent())) {
			return;
		}
		if (annotation.getAppearance() == null) {
			annotation.constructAppearances(this.document);
		}
		super.showAnnotation(annotation);
		if ("Redact".equals(annotation.getSubtype())) {
			marked(annotation).forEach((area) -> paint(area, List.of(), false, null));
		}
	}

	/** The areas that a mark for redaction covers. */
	private static List<Rectangle2D> marked(PDAnnotation annotation) {
		var quads = annotation.getCOSObject().getCOSArray(COSName.QUADPOINTS);
		if (quads == null) {
			return Stream.ofNullable(annotation.getRectangle())
				.map((box) -> box.toGeneralPath().getBounds2D())
				.toList();
		}
		var corners = quads.toFloatArray();
		return IntStream.range(0, corners.length / QUAD).mapToObj((i) -> {
			var area = new Rectangle2D.Double(corners[QUAD * i], corners[QUAD * i + 1], 0, 0);
			IntStream.range(1, QUAD / 2)
				.forEach((j) -> area.add(corners[QUAD * i + 2 * j], corners[QUAD * i + 2 * j + 1]));
			return (Rectangle2D) area;
		}).toList();
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (this.letters.size() >= MOST_LETTERS) {
			throw new PaperException("more than %,d letters on one page".formatted(MOST_LETTERS));
		}
		var text = text(font, code);
		if (text != null) {
			var letter = Letter.of(text, matrix, displacement.getX(), size(), this.frame, this.order++, colours(),
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
		return Math.max(1, Math.floor(getGraphicsState().getTextState().getFontSize() * scale));
	}

	private @Nullable Hiding hiding() {
		if (this.layersOff > 0) {
			return Hiding.LAYER_OFF;
		}
		var mode = getGraphicsState().getTextState().getRenderingMode();
		var isPainted = (mode.isFill() || mode.isStroke()) && opacity() > TRANSPARENT;
		return isPainted ? null : Hiding.INVISIBLE;
	}

	private boolean isInside(Letter letter) {
		var core = letter.core();
		return getGraphicsState().getCurrentClippingPaths()
			.stream()
			.allMatch((clip) -> clip.contains(core.getCenterX(), core.getCenterY()));
	}

	/** The colours of the letters; an empty list if they are a pattern. */
	private List<Integer> colours() throws IOException {
		var mode = getGraphicsState().getTextState().getRenderingMode();
		var fill = mode.isFill() ? colour(getGraphicsState().getNonStrokingColor()) : null;
		var stroke = mode.isStroke() ? colour(getGraphicsState().getStrokingColor()) : null;
		return Stream.of(Optional.ofNullable(fill), Optional.ofNullable(stroke)).flatMap(Optional::stream).toList();
	}

	private static @Nullable Integer colour(PDColor colour) throws IOException {
		return (colour.getColorSpace() instanceof PDPattern) ? null : Integer.valueOf(colour.toRGB());
	}

	private double opacity() {
		return this.groupOpacity * getGraphicsState().getNonStrokeAlphaConstant();
	}

	/** Tests if what is painted now hides what is below. */
	private boolean isOpaque() {
		return this.layersOff == 0 && opacity() >= OPAQUE && !isBlending(getGraphicsState());
	}

	private static boolean isBlending(PDGraphicsState state) {
		return state.getBlendMode() != BlendMode.NORMAL || state.getSoftMask() != null;
	}

	private void paint(Shape shape, List<Path2D> clips, boolean isImage, @Nullable Integer colour) {
		var bounds = shape.getBounds2D();
		if (Math.min(bounds.getWidth(), bounds.getHeight()) >= LEAST_HEIGHT) {
			this.areas.add(new PaintedArea(shape, List.copyOf(clips), this.order++, isImage, colour));
		}
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		var isOff = image instanceof PDImageXObject object && this.layers.isOff(object.getOptionalContent());
		if (isOff || !isOpaque() || isTranslucent(image)) {
			return;
		}
		var square = getGraphicsState().getCurrentTransformationMatrix()
			.createAffineTransform()
			.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
		paint(square, getGraphicsState().getCurrentClippingPaths(), !image.isStencil(), null);
	}

	/** Tests if one can see through parts of an image. */
	private static boolean isTranslucent(PDImage image) throws IOException {
		return image.isStencil() ? image.getWidth() * image.getHeight() > 1
				: image instanceof PDImageXObject object && (object.getSoftMask() != null || object.getMask() != null);
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		if (isOpaque()) {
			paint(path(windingRule), getGraphicsState().getCurrentClippingPaths(), false,
					colour(getGraphicsState().getNonStrokingColor()));
		}
		endPath();
	}

	@Override
	public void fillAndStrokePath(int windingRule) throws IOException {
		fillPath(windingRule);
	}

	@Override
	public void strokePath() throws IOException {
		var width = transformWidth(getGraphicsState().getLineWidth());
		if (width >= LEAST_HEIGHT && isOpaque()) {
			var stroke = new BasicStroke(width, getGraphicsState().getLineCap(), getGraphicsState().getLineJoin());
			paint(stroke.createStrokedShape(path(Path2D.WIND_NON_ZERO)), getGraphicsState().getCurrentClippingPaths(),
					false, colour(getGraphicsState().getStrokingColor()));
		}
		endPath();
	}

	@Override
	public void shadingFill(COSName shading) throws IOException {
		if (isOpaque()) {
			var clips = getGraphicsState().getCurrentClippingPaths();
			paint(clips.get(clips.size() - 1), clips, false, null);
		}
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		begin(this.layers.isOff(form.getOptionalContent()));
		super.showForm(form);
		endMarkedContentSequence();
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		var outside = this.groupOpacity;
		this.groupOpacity = opacity() * (isBlending(getGraphicsState()) ? OPAQUE - TRANSPARENT : 1);
		begin(this.layers.isOff(group.getOptionalContent()));
		super.showTransparencyGroup(group);
		endMarkedContentSequence();
		this.groupOpacity = outside;
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
		begin(COSName.OC.equals(tag) && properties != null && this.layers.isOff(PDPropertyList.create(properties)));
	}

	private void begin(boolean isOff) {
		this.offByMark.add(isOff);
		this.layersOff += isOff ? 1 : 0;
	}

	@Override
	public void endMarkedContentSequence() {
		if (!this.offByMark.isEmpty() && this.offByMark.remove(this.offByMark.size() - 1)) {
			this.layersOff--;
		}
	}

}
