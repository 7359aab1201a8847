package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.conversation.TextBasis;

/**
 * All notes of a record.
 */
@Schema(description = "All notes of a record")
record RecordNotes(@Schema(description = "slug") String conversation, @Schema(description = "title") String title,
		@Schema(description = "what its text is") TextBasis textBasis, int total, List<RecordNote> items,
		Map<String, String> links) {

}
