package org.memcon.ingest.report;

/**
 * Shows the progress of an import by the bytes that have been read.
 */
@FunctionalInterface
public interface Progress extends AutoCloseable {

	void update(long bytes, long documents);

	@Override
	default void close() {
	}

}
