package org.memcon.ingest.report;

/**
 * Shows {@link Progress} on a terminal as a bar, elsewhere as a line every few seconds.
 */
public final class ProgressFactory {

	private ProgressFactory() {
	}

	public static Progress create(long bytes) {
		return isTerminal() ? new TerminalProgress(bytes) : new ProgressLines(bytes, System.err);
	}

	private static boolean isTerminal() {
		return System.console() != null && System.getenv("CI") == null && System.getenv("TERM") != null
				&& !System.getenv("TERM").equals("dumb");
	}

}
