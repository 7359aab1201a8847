package org.memcon.paper.scan.content;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * One letter as a page draws it: its place when the page is turned so that the letter
 * stands upright, the middle of it in the space of the page, the colours it is drawn in,
 * and the reason why it cannot be seen, if that is known from itself.
 */
public record Letter(String text, double x, double base, double width, double size, Direction direction,
		Rectangle2D core, int order, List<Integer> colours, @Nullable Hiding hiding) {

	/** Two drawings of a letter that lie nearer than this, in points, are one. */
	static final double TWICE = 1;

	private static final double PART_OF_WIDTH = 0.75;

	/**
	 * The direction of writing in degrees clockwise, a multiple of ninety where it is
	 * about that.
	 */
	public record Direction(int degrees) {

		static final Direction UPRIGHT = new Direction(0);

		private static final int QUARTER = 90;

		private static final int TOLERANCE = 20;

		static Direction of(Point2D along) {
			var degrees = (int) Math.round(Math.toDegrees(Math.atan2(along.getY(), along.getX())));
			var nearest = Math.round(degrees / (float) QUARTER) * QUARTER;
			return new Direction(
					Math.floorMod((Math.abs(degrees - nearest) <= TOLERANCE) ? nearest : degrees, 4 * QUARTER));
		}

		boolean isStraight() {
			return this.degrees % QUARTER == 0;
		}

		public int quarters() {
			return this.degrees / QUARTER;
		}

		/** Maps the page so that text in this direction stands upright. */
		AffineTransform upright(PageFrame frame) {
			if (isStraight()) {
				return frame.turned(-quarters()).transform();
			}
			var upright = AffineTransform.getRotateInstance(Math.toRadians(-this.degrees));
			upright.concatenate(frame.transform());
			return upright;
		}

	}

	/** Places a letter by its matrix and the size of the page. */
	static Letter of(String text, Matrix matrix, double advance, double size, PageFrame frame, int order,
			List<Integer> colours, @Nullable Hiding hiding) {
		var toPage = matrix.createAffineTransform();
		var across = delta(toPage, advance, 0);
		var direction = Direction.of(frame.transform().deltaTransform(delta(toPage, 1, 0), null));
		var origin = direction.upright(frame).transform(toPage.transform(new Point2D.Double(), null), null);
		var core = toPage.createTransformedShape(new Rectangle2D.Double(advance / 4, 0.15, advance / 2, 0.3));
		return new Letter(text, origin.getX(), origin.getY(), across.distance(0, 0), size, direction,
				core.getBounds2D(), order, colours, hiding);
	}

	private static Point2D delta(AffineTransform transform, double x, double y) {
		return transform.deltaTransform(new Point2D.Double(x, y), null);
	}

	boolean hasMiddleIn(Shape area) {
		return area.contains(this.core.getCenterX(), this.core.getCenterY());
	}

	boolean isBlank() {
		return this.text.isBlank();
	}

	double right() {
		return this.x + this.width;
	}

	/** Tests if the other letter is this one, drawn again. */
	boolean isDrawnAgainBy(Letter other) {
		var apart = Math.min(TWICE, PART_OF_WIDTH * this.width);
		return this.text.equals(other.text) && this.direction.equals(other.direction)
				&& Math.abs(this.x - other.x) <= apart && Math.abs(this.base - other.base) <= apart;
	}

	Letter hiddenBy(@Nullable Hiding reason) {
		return new Letter(this.text, this.x, this.base, this.width, this.size, this.direction, this.core, this.order,
				this.colours, reason);
	}

	/** The reason why a letter that is in the file cannot be seen on the page. */
	public enum Hiding {

		COVERED("covered"), OF_ONE_COLOUR("in the colour of its ground"), LAYER_OFF("in a layer that is off"),
		OUTSIDE("outside the visible part"), INVISIBLE("invisible");

		private final String words;

		Hiding(String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return this.words;
		}

	}

}
