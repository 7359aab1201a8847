package org.memcon.reading;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Note;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * A note with the words looked for marked in it.
 */
record MarkedNote(String anchor, String label, boolean isGloss, @Nullable SourceSupport support, String html) {

	static MarkedNote of(Note note, String html) {
		return new MarkedNote(note.anchor(), note.label(), note.isGloss(), note.support(), html);
	}

	MarkedNote withHtml(String html) {
		return new MarkedNote(this.anchor, this.label, this.isGloss, this.support, html);
	}

}
