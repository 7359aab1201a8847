package org.memcon.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.memcon.draft.Finding.Severity;

/**
 * Collects the problems in one source file while it is read, up to a number of each
 * severity.
 */
public class Findings {

	/**
	 * The limit for warnings and for errors, so that many of the one hide none of the
	 * other.
	 */
	private static final int MAX_PER_SEVERITY = 10_000;

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	/** The positions in the list of problems that may occur again in this document. */
	private final Map<String, Integer> positions = new HashMap<>();

	private final Map<Integer, Integer> repeated = new HashMap<>();

	private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

	private int line = 1;

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
		var first = this.positions.putIfAbsent(message, this.list.size());
		if (first == null) {
			warn(line, message);
		}
		else {
			this.repeated.merge(first, 1, Integer::sum);
		}
	}

	/** Begins to count the problems of another document. */
	public void beginDocument(int firstLine) {
		this.line = firstLine;
		this.positions.clear();
	}

	/** The first line of the document, for what is found in no line of its own. */
	public int line() {
		return this.line;
	}

	public void error(int line, String message) {
		add(new Finding(Severity.ERROR, this.file, line, message));
	}

	/** Adds a problem that was found elsewhere. */
	public void add(Finding finding) {
		var count = this.counts.merge(finding.severity(), 1, Integer::sum);
		if (count <= MAX_PER_SEVERITY) {
			this.list.add(finding);
		}
		else if (count == MAX_PER_SEVERITY + 1) {
			this.list.add(new Finding(finding.severity(), this.file, finding.line(), "more of these are not listed"));
		}
	}

	public boolean hasErrors() {
		return this.counts.containsKey(Severity.ERROR);
	}

	public List<Finding> list() {
		return listFrom(0);
	}

	/** Returns the findings after the first so many. */
	public List<Finding> listFrom(int number) {
		return IntStream.range(number, this.list.size()).mapToObj(this::counted).toList();
	}

	private Finding counted(int position) {
		var finding = this.list.get(position);
		var repeated = this.repeated.getOrDefault(position, 0);
		return (repeated == 0) ? finding : new Finding(finding.severity(), finding.file(), finding.line(),
				"%s (%d times)".formatted(finding.message(), repeated + 1));
	}

}
