package org.memcon.paper;

import java.util.Comparator;
import java.util.List;

import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.scan.TypedWord;
import org.memcon.paper.text.Runs;

/**
 * Removes the second text from scans that carry the text of two OCR programs, one upon
 * the other ("you yoy say cay to to those those"). Of two readings in one position the
 * word is kept that the paper has more often, and the others are counted.
 */
class DoubledTextFilter {

	/** Words overlap if this part of the shorter one is covered. */
	private static final double COVERED = 0.6;

	/** A smaller part of doubled words is chance. */
	private static final double LEAST_PART = 0.2;

	private final WordCounts counts;

	private int dropped;

	DoubledTextFilter(WordCounts counts) {
		this.counts = counts;
	}

	/** The number of words that were left out so far. */
	int dropped() {
		return this.dropped;
	}

	Sheet withoutDoubles(Sheet sheet) {
		var words = sheet.lines().stream().mapToInt((line) -> line.words().size()).sum();
		var doubles = sheet.lines().stream().mapToInt((line) -> line.words().size() - places(line).size()).sum();
		return (doubles < LEAST_PART * words) ? sheet
				: sheet.with(sheet.lines().stream().map(this::withoutDoubles).toList());
	}

	private TypedLine withoutDoubles(TypedLine line) {
		var places = places(line);
		this.dropped += line.words().size() - places.size();
		return new TypedLine(places.stream().map(this::best).toList());
	}

	private TypedWord best(List<TypedWord> readings) {
		return readings.stream().max(Comparator.comparingInt((word) -> this.counts.count(word.text()))).orElseThrow();
	}

	private static List<List<TypedWord>> places(TypedLine line) {
		return Runs.of(line.words(), DoubledTextFilter::isDoubled);
	}

	private static boolean isDoubled(List<TypedWord> place, TypedWord word) {
		var first = place.get(0);
		var covered = Math.min(word.right(), first.right()) - Math.max(word.left(), first.left());
		return covered > COVERED * Math.min(word.width(), first.width());
	}

}
