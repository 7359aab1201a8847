package org.memcon.draft;

import java.util.Locale;

/**
 * A problem in a source file, and its line.
 */
public record Finding(Severity severity, String file, int line, String message) {

	private static final int LONGEST = 4000;

	public Finding {
		file = UnicodeText.legible(file);
		message = UnicodeText.shortened(message, LONGEST);
	}

	/** A document with a warning is imported; one with an error is not. */
	public enum Severity {

		WARNING, ERROR

	}

	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	@Override
	public String toString() {
		return "%s:%d: %s: %s".formatted(this.file, this.line, this.severity.name().toLowerCase(Locale.ROOT),
				this.message);
	}

}
