package org.memcon.conversation.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A published source that statements rest on (TEI {@code bibl}). Sources of one family
 * copy each other and count once.
 *
 * @param code the key in the bibliography
 * @param published the date of publication as printed
 */
public record Source(Long id, String code, String family, String title, @Nullable String publisher,
		@Nullable String published, @Nullable String language, @Nullable String address) {
}
