package org.memcon.draft;

import java.util.Optional;

/**
 * Reads files of one kind into drafts.
 */
public interface SourceReader {

	/**
	 * Whether files of this name are its own; what is in them shows when they are read.
	 */
	boolean reads(SourceFile file);

	/**
	 * Lays the drafts before the intake one at a time. What cannot be read becomes a
	 * finding; nothing is thrown for what a file holds.
	 */
	void read(SourceFile file, ReadingOptions options, DraftHandler draftHandler);

	/**
	 * What a sidecar would say that says what was read; nothing for files that take none.
	 */
	default Optional<String> sidecar(SourceFile file, Draft draft) {
		return Optional.empty();
	}

}
