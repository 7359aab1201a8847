package org.memcon.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The words around the first hit in a text, with every hit among them marked.
 */
public record Snippet(List<Piece> pieces) {

	private static final int BEFORE = 70;

	private static final int LENGTH = 220;

	/** A run of text that is all hit or none. */
	public record Piece(String text, boolean marked) {
	}

	/** There must be a hit. */
	public static Snippet of(String text, List<Span> hits) {
		var start = Math.min(wordBoundary(text, hits.get(0).start() - BEFORE), hits.get(0).start());
		var end = text.length() - start <= LENGTH ? text.length()
				: Math.max(hits.get(0).end(), text.lastIndexOf(' ', start + LENGTH));
		var pieces = new ArrayList<Piece>();
		var at = start;
		for (var hit : hits) {
			if (hit.start() >= at && hit.end() <= end) {
				pieces.add(new Piece(text.substring(at, hit.start()), false));
				pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
				at = hit.end();
			}
		}
		pieces.add(new Piece(text.substring(at, end), false));
		return new Snippet(ellipses(pieces, start > 0, end < text.length()));
	}

	/** How many hits are marked. */
	public int hits() {
		return (int) this.pieces.stream().filter(Piece::marked).count();
	}

	private static int wordBoundary(String text, int wanted) {
		return (wanted <= 0) ? 0 : text.indexOf(' ', wanted) + 1;
	}

	private static List<Piece> ellipses(List<Piece> pieces, boolean before, boolean after) {
		if (before) {
			pieces.add(0, new Piece("… ", false));
		}
		if (after) {
			pieces.add(new Piece(" …", false));
		}
		return pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList();
	}

}
