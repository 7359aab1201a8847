package org.memcon.conversation.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The support of a statement: its evidence, the number of families of sources that make
 * it, and their names as cleaned HTML.
 */
@Embeddable
public record SourceSupport(@Enumerated(EnumType.STRING) @Nullable Evidence evidence, int families,
		@Nullable String citedSources) {

	public static final SourceSupport NONE = new SourceSupport(null, 0, null);

}
