package org.memcon.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How sources are to be read: every document or the conversations only, in which language
 * a scan is printed (Tesseract's code), under which slug, and whether anything may be
 * stored. A file that gave one document before keeps that document's slug, where nobody
 * gives it another.
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

	public ReadingOptions withHeldSlug(@Nullable String held) {
		return new ReadingOptions(this.allDocuments, this.language, this.slug, this.dryRun, held);
	}

	/** Whether it is written as Tesseract's code: {@code eng}, or {@code eng+fra}. */
	public static boolean isLanguage(String code) {
		return LANGUAGE.matcher(code).matches();
	}

}
