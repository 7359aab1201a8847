package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.Prose;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * What a statement rests on.
 */
@Schema(description = "What a statement rests on")
record StatementSupport(@Nullable Evidence evidence,
		@Schema(description = "how many independent families of sources bear it") int families,
		@Schema(description = "their names") @Nullable Prose sources) {

	static @Nullable StatementSupport of(@Nullable SourceSupport sourceSupport) {
		return (sourceSupport == null || (sourceSupport.evidence() == null && sourceSupport.citedSources() == null))
				? null : new StatementSupport(sourceSupport.evidence(), sourceSupport.families(),
						Prose.ofNullable(sourceSupport.citedSources()));
	}

}
