package org.memcon.ingest.input;

import java.io.IOException;

import org.memcon.draft.SourceFile;

/**
 * Receives {@link InputFiles} one after another.
 */
public interface InputHandler {

	/** Receives a file, with its share of the bytes to read. */
	void accept(SourceFile file, long bytes);

	/** Receives a path that cannot be read, with the reason. */
	void refuse(String path, String reason);

	/**
	 * Receives a path that cannot be read because of a failure, which may stop the run.
	 */
	void fail(String path, IOException failure);

	/** Returns true if no more files are wanted. */
	boolean isFull();

}
