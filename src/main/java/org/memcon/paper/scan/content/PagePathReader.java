package org.memcon.paper.scan.content;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Follows the paths that a page draws, and clips by them.
 */
abstract class PagePathReader extends PDFGraphicsStreamEngine {

	private final GeneralPath path = new GeneralPath();

	private int clipRule = -1;

	PagePathReader(PDPage page) {
		super(page);
	}

	/** The path as drawn until now. */
	Shape path(int windingRule) {
		this.path.setWindingRule(windingRule);
		return new Path2D.Float(this.path);
	}

	@Override
	public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
		this.path.moveTo(first.getX(), first.getY());
		this.path.lineTo(second.getX(), second.getY());
		this.path.lineTo(third.getX(), third.getY());
		this.path.lineTo(fourth.getX(), fourth.getY());
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public @Nullable Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void clip(int windingRule) {
		this.clipRule = windingRule;
	}

	@Override
	public void endPath() {
		if (this.clipRule >= 0 && getCurrentPoint() != null) {
			this.path.setWindingRule(this.clipRule);
			getGraphicsState().intersectClippingPath(this.path);
		}
		this.clipRule = -1;
		this.path.reset();
	}

}
