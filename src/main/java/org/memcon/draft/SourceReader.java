package org.memcon.draft;

import java.util.Optional;

/**
 * Reads files of one kind into drafts.
 */
public interface SourceReader {

	/** Returns true if this reads files of this name. */
	boolean reads(SourceFile file);

	/**
	 * Reads a file and hands on its drafts one at a time. What cannot be read becomes a
	 * finding; nothing is thrown because of the content of a file.
	 */
	void read(SourceFile file, ReadingOptions options, DraftHandler handler);

	/**
	 * Hands on the files within a file that is only their cover, and returns false for
	 * any other file.
	 */
	default boolean unpack(SourceFile file, InputHandler handler) {
		return false;
	}

	/** Returns true if the files themselves give the slugs of their documents. */
	default boolean readsSlugs() {
		return false;
	}

	/** Returns a sidecar that says what was read, if such files can have one. */
	default Optional<String> sidecar(SourceFile file, Draft draft) {
		return Optional.empty();
	}

}
