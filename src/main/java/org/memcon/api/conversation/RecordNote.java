package org.memcon.api.conversation;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.conversation.Note;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Turn;

/**
 * A note on a passage by the archive or the editors.
 *
 * @param label its number as printed, or the name it explains
 * @param turn the anchor of the turn it belongs to
 */
record RecordNote(String anchor, NoteKind kind, String label, int page, String turn, String text, String html,
		@Nullable StatementSupport support, Map<String, String> links) {

	static Stream<RecordNote> of(Turn turn, ApiAddresses addresses) {
		return turn.notes().stream().map((note) -> of(note, turn, addresses));
	}

	private static RecordNote of(Note note, Turn turn, ApiAddresses addresses) {
		var prose = Prose.of(note.html());
		return new RecordNote(note.anchor(), note.kind(), note.label(), turn.page().number(), turn.anchor(),
				prose.text(), prose.html(), StatementSupport.of(note.support()),
				Map.of("page", addresses.page(turn.page().address() + "#" + note.anchor())));
	}

}
