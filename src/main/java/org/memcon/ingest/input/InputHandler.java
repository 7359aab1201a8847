package org.memcon.ingest.input;

import java.io.IOException;

import org.memcon.draft.SourceFile;

/**
 * Where a {@link InputFiles} is laid down, file after file.
 */
public interface InputHandler {

	/** A file, and how many of the delivery's bytes it makes up. */
	void accept(SourceFile file, long bytes);

	/** What cannot be read, and why. */
	void refuse(String path, String reason);

	/** What cannot be had because of this failure, which may be the end of all. */
	void fail(String path, IOException failure);

	/** What is left alone, and why. */
	void skip(String path, String reason);

	/** Whether the rest need not be unpacked. */
	boolean isFull();

}
