package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.Redaction;
import org.memcon.conversation.Turn;

/**
 * A turn with its text and notes as this reader sees them: with the words looked for
 * marked.
 */
record MarkedTurn(Turn turn, String html, List<MarkedNote> notes, List<Redaction> redactions) {

	public List<MarkedNote> footnotes() {
		return this.notes.stream().filter((it) -> !it.note().isGloss()).toList();
	}

	/** The redactions whose codes are explained. */
	public List<Redaction> exemptions() {
		return this.redactions.stream().filter((it) -> !it.exemptions().isEmpty()).toList();
	}

	public List<MarkedNote> glosses() {
		return this.notes.stream().filter((it) -> it.note().isGloss()).toList();
	}

}
