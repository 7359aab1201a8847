package org.memcon.draft;

import java.util.Locale;

/**
 * What a reader found wrong in a source file, and where.
 */
public record Finding(Severity severity, String file, int line, String message) {

	/** Whether the document can still be taken in. */
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
