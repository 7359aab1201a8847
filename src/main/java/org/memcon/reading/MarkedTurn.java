package org.memcon.reading;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A turn with its text and notes, in which the words looked for and the redactions are
 * marked.
 */
record MarkedTurn(TurnView turn, String html, List<MarkedNote> notes, List<RedactionView> redactions) {

	/** The turn with other HTML in the place of its text, and of each of its notes. */
	MarkedTurn with(UnaryOperator<String> otherText, UnaryOperator<String> otherNote) {
		return new MarkedTurn(this.turn, otherText.apply(this.html),
				this.notes.stream().map((note) -> note.withHtml(otherNote.apply(note.html()))).toList(),
				this.redactions);
	}

	public List<MarkedNote> footnotes() {
		return this.notes.stream().filter((it) -> !it.isGloss()).toList();
	}

	/** The redactions whose codes are explained. */
	public List<RedactionView> exemptions() {
		return this.redactions.stream().filter((it) -> !it.exemptions().isEmpty()).toList();
	}

	public List<MarkedNote> glosses() {
		return this.notes.stream().filter((it) -> it.isGloss()).toList();
	}

}
