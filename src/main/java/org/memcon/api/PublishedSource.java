package org.memcon.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Source;

/**
 * A published source that statements rest on.
 *
 * @param code its key in the bibliography
 * @param family the family of sources that copy each other and count once
 * @param published the time of publication as printed
 */
public record PublishedSource(String code, String family, String title, @Nullable String publisher,
		@Nullable String published, @Nullable String language, @Nullable String address, Map<String, String> links) {

	public static PublishedSource of(Source source, ApiAddresses addresses) {
		return new PublishedSource(source.code(), source.family(), source.title(), source.publisher(),
				source.published(), source.language(), source.address(),
				Map.of("page", addresses.page("/about/sources#" + source.code())));
	}

}
