package org.memcon.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How sources are to be read: every document or the conversations only, in which language
 * a scan is printed (Tesseract's code), under which slug, and whether anything may be
 * stored.
 */
public record ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun) {

	public static final ReadingOptions DEFAULT = new ReadingOptions(false, "eng", null, false);

	public static final ReadingOptions EVERYTHING = new ReadingOptions(true, "eng", null, false);

	private static final Pattern LANGUAGE = Pattern
		.compile("[A-Za-z][A-Za-z0-9_]{1,20}(?:\\+[A-Za-z][A-Za-z0-9_]{1,20}){0,7}");

	/** Whether it is written as Tesseract's code: {@code eng}, or {@code eng+fra}. */
	public static boolean isLanguage(String code) {
		return LANGUAGE.matcher(code).matches();
	}

}
