package org.memcon.paper.scan.content;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Collects the areas that a page paints over, and knows if a layer is off or can be seen
 * through.
 */
abstract class PaintReader extends PagePathReader {

	/** An area lower than this, in points, is a rule and covers nothing. */
	private static final double LEAST_HEIGHT = 3;

	private static final double OPAQUE = 0.9;

	/** A group whose colours are blended with those below hides nothing. */
	private static final double BLENDED = 0.8;

	private final OptionalContent layers;

	private final List<PaintedArea> areas = new ArrayList<>();

	private final List<Boolean> offByMark = new ArrayList<>();

	private double groupOpacity = 1;

	private int order;

	PaintReader(PDDocument document, PDPage page) {
		super(page);
		this.layers = new OptionalContent(document.getDocumentCatalog().getOCProperties());
	}

	OptionalContent layers() {
		return this.layers;
	}

	List<PaintedArea> areas() {
		return this.areas;
	}

	/** The place of the next letter or area in the order of drawing. */
	int nextOrder() {
		return this.order++;
	}

	boolean isLayerOff() {
		return this.offByMark.contains(true);
	}

	double opacity() {
		return this.groupOpacity * getGraphicsState().getNonStrokeAlphaConstant();
	}

	/** The colour; null for a pattern. */
	static @Nullable Integer rgb(PDColor colour) throws IOException {
		return (colour.getColorSpace() instanceof PDPattern) ? null : Integer.valueOf(colour.toRGB());
	}

	/** Tests if what is painted now hides what is below. */
	private boolean isOpaque() {
		return !isLayerOff() && opacity() >= OPAQUE && !isBlending(getGraphicsState());
	}

	private static boolean isBlending(PDGraphicsState state) {
		return state.getBlendMode() != BlendMode.NORMAL || state.getSoftMask() != null;
	}

	private void paint(Shape shape, boolean isImage, @Nullable Integer colour) {
		cover(shape, getGraphicsState().getCurrentClippingPaths(), isImage, colour);
	}

	void cover(Shape shape, List<Path2D> clips, boolean isImage, @Nullable Integer colour) {
		var bounds = shape.getBounds2D();
		if (Math.min(bounds.getWidth(), bounds.getHeight()) >= LEAST_HEIGHT) {
			this.areas.add(new PaintedArea(shape, List.copyOf(clips), nextOrder(), isImage, colour));
		}
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		var isOff = image instanceof PDImageXObject object && this.layers.isOff(object.getOptionalContent());
		if (!isOff && isOpaque() && !isTranslucent(image)) {
			var square = getGraphicsState().getCurrentTransformationMatrix()
				.createAffineTransform()
				.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
			paint(square, !image.isStencil(), null);
		}
	}

	/** Tests if one can see through parts of an image. */
	private static boolean isTranslucent(PDImage image) throws IOException {
		return image.isStencil() ? image.getWidth() * image.getHeight() > 1
				: image instanceof PDImageXObject object && (object.getSoftMask() != null || object.getMask() != null);
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		if (isOpaque()) {
			paint(path(windingRule), false, rgb(getGraphicsState().getNonStrokingColor()));
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
			paint(stroke.createStrokedShape(path(Path2D.WIND_NON_ZERO)), false,
					rgb(getGraphicsState().getStrokingColor()));
		}
		endPath();
	}

	@Override
	public void shadingFill(COSName shading) {
		if (isOpaque()) {
			var clips = getGraphicsState().getCurrentClippingPaths();
			paint(clips.get(clips.size() - 1), false, null);
		}
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		this.offByMark.add(this.layers.isOff(form.getOptionalContent()));
		super.showForm(form);
		endMarkedContentSequence();
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		var outside = this.groupOpacity;
		this.groupOpacity = opacity() * (isBlending(getGraphicsState()) ? BLENDED : 1);
		this.offByMark.add(this.layers.isOff(group.getOptionalContent()));
		super.showTransparencyGroup(group);
		endMarkedContentSequence();
		this.groupOpacity = outside;
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
		this.offByMark
			.add(COSName.OC.equals(tag) && properties != null && this.layers.isOff(PDPropertyList.create(properties)));
	}

	@Override
	public void endMarkedContentSequence() {
		if (!this.offByMark.isEmpty()) {
			this.offByMark.remove(this.offByMark.size() - 1);
		}
	}

}
