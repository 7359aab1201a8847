package org.memcon.paper.scan.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.content.Letter.Direction;
import org.memcon.paper.scan.content.Letter.Hiding;
import org.memcon.paper.text.Runs;

/**
 * A word as it is drawn, all of it shown or all of it hidden for one reason. Its place is
 * that on the page when the word stands upright, in points from the left and the top.
 */
public record DrawnWord(List<Letter> letters) {

	/** Words further apart than this, in parts of their size, are in other places. */
	private static final double APART = 2;

	private static final double STEP = 0.4;

	/**
	 * The parts of the size that letters reach above and below their base. A text layer
	 * of OCR may set them lower than they are printed, by the depth of a tail.
	 */
	private static final double RISE = 0.92;

	private static final double TAIL = 0.15;

	/** Joins words in the order of reading, where one goes on after the other. */
	public static List<DrawnWord> joined(List<DrawnWord> words) {
		var sorted = words.stream()
			.sorted(Comparator.comparingDouble(DrawnWord::base).thenComparingDouble(DrawnWord::left))
			.toList();
		return Runs.of(sorted, DrawnWord::goesOn)
			.stream()
			.map((run) -> new DrawnWord(run.stream().flatMap((word) -> word.letters.stream()).toList()))
			.toList();
	}

	private Letter first() {
		return this.letters.get(0);
	}

	public String text() {
		return this.letters.stream().map(Letter::text).collect(Collectors.joining());
	}

	public double left() {
		return first().x();
	}

	public double right() {
		return this.letters.get(this.letters.size() - 1).right();
	}

	public double base() {
		return first().base();
	}

	public double top() {
		return base() - RISE * first().size();
	}

	public double bottom() {
		return base() + TAIL * first().size();
	}

	public Direction direction() {
		return first().direction();
	}

	public @Nullable Hiding hiding() {
		return first().hiding();
	}

	boolean isHidden() {
		return hiding() != null;
	}

	/** Tests if somebody has withheld it. */
	public boolean isWithheld() {
		return hiding() == Hiding.COVERED || hiding() == Hiding.OF_ONE_COLOUR;
	}

	/**
	 * Tests if the other word, such as an exemption, stands in the place of this one, and
	 * not only beside it.
	 */
	public boolean isUnder(DrawnWord other) {
		var middle = (other.left() + other.right()) / 2;
		return Math.abs(base() - other.base()) < first().size() && left() < middle && middle < right();
	}

	private static boolean goesOn(List<DrawnWord> run, DrawnWord word) {
		var first = run.get(0);
		var size = first.first().size();
		return first.hiding() == word.hiding() && first.direction().equals(word.direction())
				&& Math.abs(first.base() - word.base()) < STEP * size
				&& word.left() - run.get(run.size() - 1).right() < APART * size;
	}

}
