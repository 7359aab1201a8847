package org.memcon.conversation.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.memcon.conversation.Turn;

/**
 * The places of the words of passages, by the ids of those passages that have any.
 */
public record WordPlaces(Map<Long, List<PlacedWord>> words) {

	/** The area that has all words of a passage, if their places are known. */
	public Optional<PageArea> area(Turn turn) {
		return this.words.getOrDefault(turn.id(), List.of()).stream().map(PlacedWord::area).reduce(PageArea::and);
	}

	/**
	 * The places of these characters of a passage, one on each line; none if they are not
	 * known.
	 */
	public List<PlacedWord> of(Turn turn, int start, int end) {
		return PlacedWord.onLines(this.words.getOrDefault(turn.id(), List.of()), start, end);
	}

}
