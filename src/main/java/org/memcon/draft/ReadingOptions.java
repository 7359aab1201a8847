package org.memcon.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The options for reading a source: all documents or only conversations, the language of
 * scans (Tesseract's code), the slug, and a dry run, which stores nothing. A file that
 * gave one document before keeps its previous slug unless a curator gives it another.
 */
public record ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun,
		@Nullable String previousSlug) {

	public static final ReadingOptions DEFAULT = new ReadingOptions(false, "eng", null, false);

	public static final ReadingOptions ALL_DOCUMENTS = new ReadingOptions(true, "eng", null, false);

	private static final Pattern LANGUAGE = Pattern
		.compile("[A-Za-z][A-Za-z0-9_]{1,20}(?:\\+[A-Za-z][A-Za-z0-9_]{1,20}){0,7}");

	public ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun) {
		this(allDocuments, language, slug, dryRun, null);
	}

	public ReadingOptions withPreviousSlug(@Nullable String previous) {
		return new ReadingOptions(this.allDocuments, this.language, this.slug, this.dryRun, previous);
	}

	/**
	 * Returns true if a code is written as in Tesseract: {@code eng}, {@code eng+fra}.
	 */
	public static boolean isLanguage(String code) {
		return LANGUAGE.matcher(code).matches();
	}

}
