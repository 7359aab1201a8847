package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.conversation.TextBasis;

/**
 * All pages of a record with what stands on them.
 */
@Schema(description = "All pages of a record with what stands on them")
record RecordPages(@Schema(description = "slug") String conversation, @Schema(description = "title") String title,
		@Schema(description = "what its text is") TextBasis textBasis, int total, List<RecordPage> items,
		Map<String, String> links) {

}
