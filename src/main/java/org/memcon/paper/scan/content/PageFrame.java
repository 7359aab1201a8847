package org.memcon.paper.scan.content;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The frame of a page as it is shown, in points from the top left: its visible part,
 * turned as the file says.
 */
public record PageFrame(AffineTransform transform, double width, double height) {

	static PageFrame of(PDPage page) {
		var box = page.getCropBox();
		var shown = new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
		return new PageFrame(shown, box.getWidth(), box.getHeight()).turned(page.getRotation() / 90);
	}

	/** The frame after so many quarters clockwise. */
	public PageFrame turned(int quarters) {
		var turned = this;
		for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
			var quarter = new AffineTransform(0, 1, -1, 0, turned.height, 0);
			quarter.concatenate(turned.transform);
			turned = new PageFrame(quarter, turned.height, turned.width);
		}
		return turned;
	}

}
