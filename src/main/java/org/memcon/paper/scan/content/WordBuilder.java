package org.memcon.paper.scan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Joins letters to words in the order in which a page draws them. Letters that OCR set
 * widely ("P r e s i d e n t") are one word as long as no space stands between them. What
 * is drawn twice is read once.
 */
class WordBuilder {

	/** A gap of this part of the letter size counts as a space. */
	private static final double SPACE = 0.32;

	/**
	 * A letter this far above or below the last one, in parts of its size, belongs to
	 * another word.
	 */
	private static final double STEP = 0.4;

	private static final int LONGEST = 64;

	private final List<DrawnWord> words = new ArrayList<>();

	private final Map<Long, List<Letter>> drawn = new HashMap<>();

	private final List<Letter> word = new ArrayList<>();

	/**
	 * The words that can be seen, and then the hidden ones that none of these repeats.
	 */
	static List<DrawnWord> words(List<Letter> letters) {
		var words = new WordBuilder();
		letters.stream().filter((letter) -> letter.isBlank() || letter.hiding() == null).forEach(words::add);
		words.endWord();
		letters.stream().filter((letter) -> letter.isBlank() || letter.hiding() != null).forEach(words::add);
		words.endWord();
		return words.words;
	}

	private void add(Letter letter) {
		if (letter.isBlank()) {
			endWord();
			return;
		}
		var last = this.word.subList(Math.max(0, this.word.size() - LONGEST), this.word.size());
		if (last.stream().anyMatch((other) -> other.isDrawnAgainBy(letter))) {
			return;
		}
		if (!this.word.isEmpty() && isApart(this.word.get(this.word.size() - 1), letter)) {
			endWord();
		}
		this.word.add(letter);
	}

	private static boolean isApart(Letter last, Letter letter) {
		var gap = letter.x() - last.right();
		return letter.hiding() != last.hiding() || !letter.direction().equals(last.direction())
				|| gap > SPACE * letter.size() || gap < -letter.size()
				|| Math.abs(letter.base() - last.base()) > STEP * letter.size();
	}

	private void endWord() {
		if (!this.word.stream().allMatch(this::isDrawn)) {
			this.word.forEach((letter) -> this.drawn.computeIfAbsent(cell(letter, 0, 0), (cell) -> new ArrayList<>())
				.add(letter));
			this.words.add(new DrawnWord(List.copyOf(this.word)));
		}
		this.word.clear();
	}

	private boolean isDrawn(Letter letter) {
		return Stream.of(-1, 0, 1)
			.flatMap((right) -> Stream.of(-1, 0, 1).map((down) -> cell(letter, right, down)))
			.flatMap((cell) -> this.drawn.getOrDefault(cell, List.of()).stream())
			.anyMatch((other) -> other.isDrawnAgainBy(letter));
	}

	/**
	 * The square of the page, a point wide, in which a letter begins, or one beside it.
	 */
	private static long cell(Letter letter, int right, int down) {
		return (Math.round(letter.x()) + right << Integer.SIZE) + Math.round(letter.base()) + down;
	}

}
