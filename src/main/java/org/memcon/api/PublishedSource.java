package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Source;

/**
 * A source of the bibliography.
 */
@Schema(description = "A published source that statements rest on")
public record PublishedSource(@Schema(description = "its key in the bibliography") String code,
		@Schema(description = "sources of one family copy each other and count once") String family, String title,
		@Nullable String publisher, @Schema(description = "as printed") @Nullable String published,
		@Nullable String language, @Nullable String address, Map<String, String> links) {

	public static PublishedSource of(Source source, ApiAddresses apiAddresses) {
		return new PublishedSource(source.code(), source.family(), source.title(), source.publisher(),
				source.published(), source.language(), source.address(),
				Map.of("page", apiAddresses.page("/about/sources#" + source.code())));
	}

}
