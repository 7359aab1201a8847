package org.memcon.iiif.search;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.Turn;
import org.memcon.words.Span;

/**
 * A passage with its hits.
 */
record MatchingTurn(Turn turn, List<Span> hits) {

	/** The passage with each of its hits alone. */
	Stream<MatchingTurn> hitByHit() {
		return this.hits.stream().map((hit) -> new MatchingTurn(this.turn, List.of(hit)));
	}

}
