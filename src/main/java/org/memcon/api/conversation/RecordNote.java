package org.memcon.api.conversation;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.Prose;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Note;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Turn;

/**
 * What the archive or the editors say about a passage.
 */
@Schema(description = "What the archive or the editors say about a passage")
record RecordNote(String anchor, NoteKind kind,
		@Schema(description = "its number as printed, or the name it explains") String label, int page,
		@Schema(description = "anchor of the turn it stands at") String turn, String text, String html,
		@Nullable StatementSupport support, Map<String, String> links) {

	static RecordNote of(Note note, Turn turn, ConversationAddress record, ApiAddresses apiAddresses) {
		var prose = Prose.of(note.html());
		return new RecordNote(note.anchor(), note.kind(), note.label(), turn.page().number(), turn.anchor(),
				prose.text(), prose.html(), StatementSupport.of(note.support()),
				Map.of("page", apiAddresses.page(turn.page().address() + "#" + note.anchor())));
	}

}
