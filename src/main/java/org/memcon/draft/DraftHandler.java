package org.memcon.draft;

/**
 * Where a {@link SourceReader} lays what it reads. A file's collection comes before its
 * drafts.
 */
public interface DraftHandler {

	void collection(CollectionDraft collection);

	void draft(Draft draft);

	/**
	 * A document that is in the file and is passed over; it does not count as removed.
	 */
	void skipped(String slug, String title, String reason);

	/** What is found wrong in the file. */
	Findings findings();

	/** Whether enough has been taken in, so that the rest need not be read. */
	boolean isFull();

}
