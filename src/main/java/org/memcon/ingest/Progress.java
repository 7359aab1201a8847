package org.memcon.ingest;

/**
 * Shows the progress of an import by the bytes that have been read.
 */
@FunctionalInterface
interface Progress extends AutoCloseable {

	void update(long bytes, long documents);

	@Override
	default void close() {
	}

}
