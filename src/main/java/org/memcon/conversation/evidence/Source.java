package org.memcon.conversation.evidence;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A published source that statements rest on (TEI {@code bibl}). Sources of one family
 * copy each other, or speak for one office, and count once.
 *
 * @param code the key in the bibliography
 * @param published the date of publication as printed
 */
public record Source(Long id, String code, String family, String title, @Nullable String publisher,
		@Nullable String published, @Nullable String language, @Nullable String address) {

	/** The English name of its language, such as Russian; null of a source in English. */
	public @Nullable String foreignLanguage() {
		return (this.language == null || this.language.equals("en")) ? null
				: Locale.forLanguageTag(this.language).getDisplayLanguage(Locale.ENGLISH);
	}

}
