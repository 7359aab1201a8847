package org.memcon.conversation.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A published source as lists show it.
 */
public record SourceView(String code, String title, @Nullable String publisher, @Nullable String published,
		@Nullable String language, @Nullable String address) {

	public static SourceView of(Source source) {
		return new SourceView(source.code(), source.title(), source.publisher(), source.published(), source.language(),
				source.address());
	}

}
