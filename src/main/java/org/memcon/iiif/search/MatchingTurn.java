package org.memcon.iiif.search;

import java.util.List;

import org.memcon.conversation.Turn;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.layout.PlacedWord;
import org.memcon.words.Span;

/**
 * A passage with its hits, and with the places of its words as far as they are known.
 */
record MatchingTurn(Turn turn, List<Span> hits, List<PlacedWord> words) {

	/** The areas of a hit, one on each line; none if they are not known. */
	List<PageArea> areas(Span hit) {
		return PlacedWord.areas(this.words, hit.start(), hit.end());
	}

}
