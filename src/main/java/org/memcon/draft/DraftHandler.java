package org.memcon.draft;

/**
 * Receives what a {@link SourceReader} reads of a file: the collection before its drafts.
 */
public interface DraftHandler {

	void collection(CollectionDraft collection);

	void draft(Draft draft);

	/** Receives the contents of a volume, after its drafts. */
	default void contents(VolumeDraft contents) {
		// only an archive keeps them
	}

	/**
	 * Receives a document that is in the file but skipped; it does not count as removed.
	 */
	void skipped(String slug, String title, String reason);

	/** The findings in the file. */
	Findings findings();

	/** Returns true if no more documents are wanted. */
	boolean isFull();

}
