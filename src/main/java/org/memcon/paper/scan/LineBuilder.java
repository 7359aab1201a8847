package org.memcon.paper.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Arranges words in lines by their positions. A scan may be askew: a word belongs to the
 * line whose nearest word is at about the same height.
 */
final class LineBuilder {

	/** A word this much higher or lower, in points, is on another line. */
	private static final double TOLERANCE = 4.2;

	/** Words come sorted by height; only so many lines can still be open. */
	private static final int OPEN_LINES = 12;

	private final List<OpenLine> lines = new ArrayList<>();

	private LineBuilder() {
	}

	static List<TypedLine> of(List<TypedWord> words) {
		var lines = new LineBuilder();
		words.stream().sorted(Comparator.comparingDouble(TypedWord::base)).forEach(lines::add);
		return withoutRepetitions(lines.lines.stream().map(OpenLine::line).toList());
	}

	/** Leaves one redaction where one follows another, as of lines under one bar. */
	private static List<TypedLine> withoutRepetitions(List<TypedLine> lines) {
		var kept = new ArrayList<TypedLine>();
		TypedWord last = null;
		for (var line : lines) {
			var words = new ArrayList<TypedWord>();
			for (var word : line.words()) {
				if (last == null || !word.isRedactionAfter(last)) {
					words.add(word);
				}
				last = word;
			}
			if (!words.isEmpty()) {
				kept.add(new TypedLine(List.copyOf(words)));
			}
		}
		return List.copyOf(kept);
	}

	private void add(TypedWord word) {
		this.lines.subList(Math.max(0, this.lines.size() - OPEN_LINES), this.lines.size())
			.stream()
			.filter((line) -> line.distance(word) < TOLERANCE)
			.min(Comparator.comparingDouble((line) -> line.distance(word)))
			.orElseGet(this::open)
			.add(word);
	}

	private OpenLine open() {
		var line = new OpenLine(new ArrayList<>(), new TreeMap<>());
		this.lines.add(line);
		return line;
	}

	/** A line under construction: its words, and the height of each. */
	private record OpenLine(List<TypedWord> words, TreeMap<Double, Double> bases) {

		void add(TypedWord word) {
			this.words.add(word);
			this.bases.put(word.left(), word.base());
		}

		/** The difference in height between the word and its nearest neighbour. */
		double distance(TypedWord word) {
			var before = this.bases.floorEntry(word.left());
			var behind = this.bases.ceilingEntry(word.left());
			var isBefore = behind == null
					|| before != null && word.left() - before.getKey() <= behind.getKey() - word.left();
			var nearest = isBefore ? before : behind;
			return (nearest != null) ? Math.abs(nearest.getValue() - word.base()) : Double.MAX_VALUE;
		}

		TypedLine line() {
			return new TypedLine(this.words.stream().sorted(Comparator.comparingDouble(TypedWord::left)).toList());
		}

	}

}
