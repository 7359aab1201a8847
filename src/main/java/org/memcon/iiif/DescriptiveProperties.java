package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The description of a record (Presentation API 3.0, 3.1).
 *
 * @param rights a licence or statement that is known by its URI; null unless the
 * collection names one
 * @param navDate the day the conversation began, if it is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DescriptiveProperties(LanguageMap summary, LabelValue requiredStatement, List<LabelValue> metadata,
		@Nullable String rights, @Nullable String navDate, List<ContentResource> thumbnail, List<IiifAgent> provider) {

	/**
	 * A label with its value: an entry of {@code metadata}, or the
	 * {@code requiredStatement} that a viewer must show.
	 */
	record LabelValue(LanguageMap label, LanguageMap value) {
	}

}
