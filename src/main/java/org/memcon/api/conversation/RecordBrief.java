package org.memcon.api.conversation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.api.Prose;
import org.memcon.conversation.Brief;
import org.memcon.conversation.Note;

/**
 * The substance of a record in a few sentences.
 *
 * @param html the sentences as HTML, with the signs of the notes
 */
record RecordBrief(String text, String html, List<BriefNote> notes) {

	/**
	 * A note on these sentences.
	 *
	 * @param label its number
	 */
	record BriefNote(String anchor, String label, String text, String html, @Nullable StatementSupport support) {

		static BriefNote of(Note note) {
			var prose = Prose.of(note.html());
			return new BriefNote(note.anchor(), note.label(), prose.text(), prose.html(),
					StatementSupport.of(note.support()));
		}

	}

	static @Nullable RecordBrief of(@Nullable Brief brief) {
		return (brief != null)
				? new RecordBrief(brief.text(), brief.html(), brief.notes().stream().map(BriefNote::of).toList())
				: null;
	}

}
