package org.memcon.conversation.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
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

	/** The areas of these characters of the text, one on each line. */
	public static List<PageArea> areas(List<PlacedWord> words, int start, int end) {
		var areas = new ArrayDeque<PageArea>();
		for (var word : words) {
			if (word.start < end && start < word.end) {
				var goesOn = !areas.isEmpty() && areas.getLast().isContinuedBy(word.area);
				areas.add(goesOn ? areas.removeLast().and(word.area) : word.area);
			}
		}
		return List.copyOf(areas);
	}

	@Override
	public String toString() {
		return this.start + " " + this.end + " " + this.area.left() + " " + this.area.top() + " " + this.area.right()
				+ " " + this.area.bottom();
	}

}
