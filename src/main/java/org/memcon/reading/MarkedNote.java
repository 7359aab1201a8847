package org.memcon.reading;

import org.memcon.conversation.Note;

/**
 * A note with the words looked for marked in it.
 */
record MarkedNote(Note note, String html) {

	static MarkedNote plain(Note note) {
		return new MarkedNote(note, note.html());
	}

}
