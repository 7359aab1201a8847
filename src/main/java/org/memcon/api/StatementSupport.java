package org.memcon.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Evidence;
import org.memcon.conversation.Support;

/**
 * What a statement rests on.
 */
@Schema(description = "What a statement rests on")
record StatementSupport(@Nullable Evidence evidence,
		@Schema(description = "how many independent families of sources bear it") int families,
		@Schema(description = "their names") @Nullable Prose sources) {

	static @Nullable StatementSupport of(@Nullable Support support) {
		return (support == null || (support.evidence() == null && support.citedSources() == null)) ? null
				: new StatementSupport(support.evidence(), support.families(),
						Prose.ofNullable(support.citedSources()));
	}

}
