package org.memcon.draft;

import org.jspecify.annotations.Nullable;

/**
 * How sources are to be read: every document or the conversations only, in which language
 * a scan is printed (Tesseract's code), under which slug, and whether anything may be
 * stored. A file that gave one document before keeps that document's slug, where nobody
 * gives it another.
 */
public record ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun,
		@Nullable String heldSlug) {

	public static final ReadingOptions DEFAULT = new ReadingOptions(false, "eng", null, false);

	public static final ReadingOptions EVERYTHING = new ReadingOptions(true, "eng", null, false);

	public ReadingOptions(boolean allDocuments, String language, @Nullable String slug, boolean dryRun) {
		this(allDocuments, language, slug, dryRun, null);
	}

	public ReadingOptions withHeldSlug(@Nullable String held) {
		return new ReadingOptions(this.allDocuments, this.language, this.slug, this.dryRun, held);
	}

}
