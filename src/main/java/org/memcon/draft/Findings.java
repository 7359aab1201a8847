package org.memcon.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.memcon.draft.Finding.Severity;

/**
 * Collects what is found wrong in one source file while it is read.
 */
public class Findings {

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	private final Map<String, Integer> often = new HashMap<>();

	public Findings(String file) {
		this.file = file;
	}

	public void warn(int line, String message) {
		this.list.add(new Finding(Severity.WARNING, this.file, line, message));
	}

	/** The same again and again is found once, with its first line and a count. */
	public void warnOnce(int line, String message) {
		if (this.often.merge(message, 1, Integer::sum) == 1) {
			warn(line, message);
		}
	}

	public void error(int line, String message) {
		this.list.add(new Finding(Severity.ERROR, this.file, line, message));
	}

	public boolean hasErrors() {
		return this.list.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	public List<Finding> list() {
		return this.list.stream().map(this::counted).toList();
	}

	private Finding counted(Finding finding) {
		var times = this.often.getOrDefault(finding.message(), 1);
		return (times == 1) ? finding : new Finding(finding.severity(), finding.file(), finding.line(),
				"%s (%d times)".formatted(finding.message(), times));
	}

}
