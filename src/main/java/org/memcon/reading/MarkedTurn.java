package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.Turn;

/**
 * A turn with its text and notes as this reader sees them: with the words looked for
 * marked.
 */
record MarkedTurn(Turn turn, String html, List<MarkedNote> notes) {

	public List<MarkedNote> footnotes() {
		return this.notes.stream().filter((it) -> !it.note().isGloss()).toList();
	}

	public List<MarkedNote> glosses() {
		return this.notes.stream().filter((it) -> it.note().isGloss()).toList();
	}

}
