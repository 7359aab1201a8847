package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.conversation.TextBasis;

/**
 * All passages of a record.
 */
@Schema(description = "All passages of a record")
record RecordTurns(@Schema(description = "slug") String conversation, @Schema(description = "title") String title,
		@Schema(description = "what its text is") TextBasis textBasis, int total, List<RecordTurn> items,
		Map<String, String> links) {

}
