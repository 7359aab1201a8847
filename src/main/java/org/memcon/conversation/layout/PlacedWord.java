package org.memcon.conversation.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A word of a text, from one character up to, not including, another, and its area on the
 * image of the page. It is written as six numbers.
 */
public record PlacedWord(int start, int end, PageArea area) {

	static PlacedWord parse(String text) {
		var numbers = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
		return new PlacedWord(numbers[0], numbers[1], new PageArea(numbers[2], numbers[3], numbers[4], numbers[5]));
	}

	/**
	 * The words that have these characters of the text, those on one line as one; all
	 * words are in the order of the text.
	 */
	static List<PlacedWord> onLines(List<PlacedWord> words, int start, int end) {
		var lines = new ArrayDeque<PlacedWord>();
		for (var word : words.subList(before(words, start), words.size())) {
			if (word.start >= end) {
				break;
			}
			if (start < word.end) {
				var goesOn = !lines.isEmpty() && lines.getLast().area.isContinuedBy(word.area);
				lines.add(goesOn ? lines.removeLast().and(word) : word);
			}
		}
		return List.copyOf(lines);
	}

	/** The index of the last word that begins at a character or before it. */
	private static int before(List<PlacedWord> words, int start) {
		var index = Collections.binarySearch(words, new PlacedWord(start, start, PageArea.ALL),
				Comparator.comparingInt(PlacedWord::start));
		return (index >= 0) ? index : Math.max(0, -index - 2);
	}

	private PlacedWord and(PlacedWord other) {
		return new PlacedWord(this.start, other.end, this.area.and(other.area));
	}

	@Override
	public String toString() {
		return this.start + " " + this.end + " " + this.area.left() + " " + this.area.top() + " " + this.area.right()
				+ " " + this.area.bottom();
	}

}
