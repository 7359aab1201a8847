package org.memcon.draft;

import java.io.IOException;

/**
 * Receives the files of an import one after another.
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
