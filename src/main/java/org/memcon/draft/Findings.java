package org.memcon.draft;

import java.util.ArrayList;
import java.util.List;

import org.memcon.draft.Finding.Severity;

/**
 * Collects what is found wrong in one source file while it is read; of a file that is
 * wrong all through, the first of it.
 */
public class Findings {

	private static final int MOST = 10_000;

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	private boolean errors;

	public Findings(String file) {
		this.file = file;
	}

	public void warn(int line, String message) {
		add(new Finding(Severity.WARNING, this.file, line, message));
	}

	public void error(int line, String message) {
		this.errors = true;
		add(new Finding(Severity.ERROR, this.file, line, message));
	}

	private void add(Finding finding) {
		if (this.list.size() < MOST) {
			this.list.add(finding);
		}
		else if (this.list.size() == MOST) {
			this.list.add(new Finding(finding.severity(), this.file, finding.line(), "and more from here on"));
		}
	}

	public boolean hasErrors() {
		return this.errors;
	}

	public List<Finding> list() {
		return from(0);
	}

	/** Those that came after the first so many. */
	public List<Finding> from(int number) {
		return List.copyOf(this.list.subList(number, this.list.size()));
	}

}
