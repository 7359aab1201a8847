package org.memcon.api.conversation;

import org.jspecify.annotations.Nullable;
import org.memcon.api.Prose;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * The evidence for a statement.
 *
 * @param families the number of families of sources that make it
 * @param sources the names of the sources
 */
record StatementSupport(@Nullable Evidence evidence, int families, @Nullable Prose sources) {

	static @Nullable StatementSupport of(@Nullable SourceSupport support) {
		return (support == null || (support.evidence() == null && support.citedSources() == null)) ? null
				: new StatementSupport(support.evidence(), support.families(),
						Prose.ofNullable(support.citedSources()));
	}

}
