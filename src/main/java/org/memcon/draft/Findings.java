package org.memcon.draft;

import java.util.ArrayList;
import java.util.List;

import org.memcon.draft.Finding.Severity;

/**
 * Collects what is found wrong in one source file while it is read.
 */
public class Findings {

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	public Findings(String file) {
		this.file = file;
	}

	public void warn(int line, String message) {
		this.list.add(new Finding(Severity.WARNING, this.file, line, message));
	}

	public void error(int line, String message) {
		this.list.add(new Finding(Severity.ERROR, this.file, line, message));
	}

	public boolean hasErrors() {
		return this.list.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	public List<Finding> list() {
		return List.copyOf(this.list);
	}

}
