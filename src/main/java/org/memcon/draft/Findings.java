package org.memcon.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.memcon.draft.Finding.Severity;

/**
 * Collects what is found wrong in one source file while it is read; of a file that is
 * wrong all through, the first of it.
 */
public class Findings {

	/** Of warnings, and of errors, so that no crowd of the one hides the other. */
	private static final int MAX_PER_SEVERITY = 10_000;

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	/** Where in the list a fault of this document stands that may come again. */
	private final Map<String, Integer> places = new HashMap<>();

	private final Map<Integer, Integer> repeated = new HashMap<>();

	private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

	public Findings(String file) {
		this.file = file;
	}

	public void warn(int line, String message) {
		add(new Finding(Severity.WARNING, this.file, line, message));
	}

	/**
	 * The same again and again is found once a document, with its first line and a count.
	 */
	public void warnOnce(int line, String message) {
		var first = this.places.putIfAbsent(message, this.list.size());
		if (first == null) {
			warn(line, message);
		}
		else {
			this.repeated.merge(first, 1, Integer::sum);
		}
	}

	/** What was found before belongs to another document. */
	public void beginDocument() {
		this.places.clear();
	}

	public void error(int line, String message) {
		add(new Finding(Severity.ERROR, this.file, line, message));
	}

	private void add(Finding finding) {
		var count = this.counts.merge(finding.severity(), 1, Integer::sum);
		if (count <= MAX_PER_SEVERITY) {
			this.list.add(finding);
		}
		else if (count == MAX_PER_SEVERITY + 1) {
			this.list.add(new Finding(finding.severity(), this.file, finding.line(), "and more from here on"));
		}
	}

	public boolean hasErrors() {
		return this.counts.containsKey(Severity.ERROR);
	}

	public List<Finding> list() {
		return listFrom(0);
	}

	/** Those that came after the first so many. */
	public List<Finding> listFrom(int number) {
		return IntStream.range(number, this.list.size()).mapToObj(this::counted).toList();
	}

	private Finding counted(int place) {
		var finding = this.list.get(place);
		var repeated = this.repeated.getOrDefault(place, 0);
		return (repeated == 0) ? finding : new Finding(finding.severity(), finding.file(), finding.line(),
				"%s (%d times)".formatted(finding.message(), repeated + 1));
	}

}
