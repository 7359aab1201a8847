package org.memcon.draft;

import org.jspecify.annotations.Nullable;

/**
 * How sources are to be read: every document or the conversations only, in which language
 * a scan is printed (Tesseract's code), under which slug, and whether anything may be
 * stored.
 */
public record ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun) {

	public static final ReadingOptions DEFAULT = new ReadingOptions(false, "eng", null, false);

	public static final ReadingOptions EVERYTHING = new ReadingOptions(true, "eng", null, false);

}
