package org.memcon.ingest.report;

/**
 * Shows how far the taking-in has come, by the bytes that have been read: on a terminal
 * as a bar, elsewhere as a line every few seconds.
 */
public interface Progress extends AutoCloseable {

	long MEGABYTE = 1_000_000;

	void update(long bytes, long documents);

	@Override
	void close();

	static Progress of(long bytes) {
		return isTerminal() ? new TerminalProgress(bytes) : new ProgressLines(bytes, System.err);
	}

	private static boolean isTerminal() {
		return System.console() != null && System.getenv("CI") == null && System.getenv("TERM") != null
				&& !System.getenv("TERM").equals("dumb");
	}

}
