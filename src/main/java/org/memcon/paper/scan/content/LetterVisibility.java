package org.memcon.paper.scan.content;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.content.Letter.Hiding;

/**
 * Decides if a letter can be seen on the page. The text that OCR lays upon the image of a
 * page, or below it, counts as seen where the image is.
 */
record LetterVisibility(List<PaintedArea> areas, boolean isScan) {

	private static final int WHITE = 0xffffff;

	/** The page is a scan if its images cover this part of it. */
	private static final double SCAN = 0.5;

	/** Letters smaller than this, in points, can be read by nobody. */
	private static final double LEAST_SIZE = 1.5;

	static LetterVisibility of(List<PaintedArea> areas, PageFrame frame) {
		var images = areas.stream()
			.filter(PaintedArea::isImage)
			.map((image) -> image.shape().getBounds2D())
			.mapToDouble((box) -> box.getWidth() * box.getHeight())
			.sum();
		return new LetterVisibility(areas, images >= SCAN * frame.width() * frame.height());
	}

	Letter judged(Letter letter) {
		return letter.isBlank() ? letter : letter.hiddenBy(hiding(letter));
	}

	private @Nullable Hiding hiding(Letter letter) {
		if (letter.hiding() == Hiding.INVISIBLE) {
			var top = topmost(letter, (area) -> true);
			return (top != null) ? hidingUnder(top.isImage()) : Hiding.INVISIBLE;
		}
		if (letter.hiding() != null) {
			return letter.hiding();
		}
		if (letter.size() < LEAST_SIZE) {
			return Hiding.INVISIBLE;
		}
		var cover = topmost(letter, (area) -> area.order() > letter.order());
		if (cover != null) {
			return hidingUnder(cover.isImage() && this.isScan);
		}
		return isOfItsGround(letter) ? Hiding.OF_ONE_COLOUR : null;
	}

	private static @Nullable Hiding hidingUnder(boolean isImageOfPage) {
		return isImageOfPage ? null : Hiding.COVERED;
	}

	private boolean isOfItsGround(Letter letter) {
		var ground = topmost(letter, (area) -> area.order() < letter.order());
		var colour = (ground != null) ? ground.colour() : Integer.valueOf(WHITE);
		return colour != null && !letter.colours().isEmpty()
				&& letter.colours().stream().allMatch((own) -> PaintedArea.areAlike(own, colour));
	}

	private @Nullable PaintedArea topmost(Letter letter, Predicate<PaintedArea> which) {
		for (int i = this.areas.size() - 1; i >= 0; i--) {
			if (which.test(this.areas.get(i)) && this.areas.get(i).contains(letter)) {
				return this.areas.get(i);
			}
		}
		return null;
	}

}
