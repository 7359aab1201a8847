package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;

/**
 * Where a conversation took place.
 */
@Schema(description = "Where it took place")
record RecordPlace(String name, @Schema(description = "how sure the place is") @Nullable Certainty certainty) {

	static @Nullable RecordPlace of(Dateline dateline) {
		return (dateline.place() != null) ? new RecordPlace(dateline.place(), dateline.placeCertainty()) : null;
	}

}
