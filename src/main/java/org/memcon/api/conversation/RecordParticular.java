package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.Prose;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.evidence.Certainty;

/**
 * One thing known of a record besides its text, or that it is not known.
 */
@Schema(description = "One thing known of a record besides its text")
record RecordParticular(ParticularKind kind, String name,
		@Schema(description = "null where it is not known") @Nullable Prose value, @Nullable StatementSupport support,
		@Schema(description = "how sure a machine was; null where none was asked") @Nullable Certainty certainty) {

	static RecordParticular of(Particular particular, String name) {
		return new RecordParticular(particular.kind(), name, Prose.of(particular.html()),
				StatementSupport.of(particular.support()), particular.certainty());
	}

	static RecordParticular unknown(ParticularKind kind, String name) {
		return new RecordParticular(kind, name, null, null, null);
	}

}
