package org.memcon.ingest;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;

/**
 * What came of one run of the command: told at its end in a summary, and all along in the
 * {@link Report}. However much is taken in, it stays small.
 */
class Account implements AutoCloseable {

	private static final int MOST_FINDINGS = 50;

	private static final int MOST_REASONS = 100;

	private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

	private final Map<String, Long> reasons = new TreeMap<>();

	private final Map<Severity, Long> found = new EnumMap<>(Severity.class);

	private final Map<Severity, List<Finding>> findings = new EnumMap<>(Severity.class);

	private final Report report;

	private final PrintWriter out;

	private final long start = System.nanoTime();

	private long documents;

	private boolean isOver;

	Account(Report report, PrintWriter out) {
		this.report = report;
		this.out = out;
	}

	/** What came of one document, by its slug and its title. */
	void document(String file, String slug, @Nullable String title, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		this.documents++;
		write("document", Reported.of("file", file, "slug", slug, "title", title, "outcome", code(outcome)));
	}

	/** Documents of a file that is as it was when it was last read whole. */
	void unread(String file, List<String> slugs) {
		slugs.forEach((slug) -> document(file, slug, null, Outcome.UNCHANGED));
	}

	/** A document or, where there is no slug, a whole file that is left alone. */
	void passOver(String file, @Nullable String slug, @Nullable String title, String reason) {
		var counted = (this.reasons.size() < MOST_REASONS || this.reasons.containsKey(reason)) ? reason
				: "other reasons";
		this.reasons.merge(counted, 1L, Long::sum);
		write((slug != null) ? "document" : "file",
				Reported.of("file", file, "slug", slug, "title", title, "outcome", "skipped", "reason", reason));
	}

	/** A whole file that cannot be read, and why. */
	void refuse(String file, String reason) {
		refused(file);
		find(new Finding(Severity.ERROR, file, 1, reason));
	}

	/** A whole file of which nothing came in; the findings say why. */
	void refused(String file) {
		this.outcomes.merge(Outcome.REFUSED, 1L, Long::sum);
		write("file", Reported.of("file", file, "outcome", code(Outcome.REFUSED)));
	}

	/** A conversation that was held and is no longer in its source. */
	void gone(String file, String slug, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		write("document", Reported.of("file", file, "slug", slug, "outcome", code(outcome)));
	}

	void find(Finding finding) {
		var severity = finding.severity();
		this.found.merge(severity, 1L, Long::sum);
		var shown = this.findings.computeIfAbsent(severity, (it) -> new ArrayList<>());
		if (shown.size() < MOST_FINDINGS) {
			shown.add(finding);
		}
		write("finding", Reported.of("file", finding.file(), "line", finding.line(), "severity",
				severity.name().toLowerCase(Locale.ROOT), "message", finding.message()));
	}

	long documents() {
		return this.documents;
	}

	/** Whether all was taken in. */
	boolean isClean() {
		return !this.found.containsKey(Severity.ERROR) && !this.outcomes.containsKey(Outcome.REFUSED);
	}

	/** Nothing more will come: says what came of it all. */
	void end(boolean dryRun) {
		if (this.isOver) {
			return;
		}
		this.isOver = true;
		var seconds = (System.nanoTime() - this.start) / 1e9;
		var counts = new HashMap<String, Object>();
		this.outcomes.forEach((outcome, count) -> counts.put(code(outcome), count));
		write("summary", Reported.of("outcomes", counts, "skipped", this.reasons, "warnings", count(Severity.WARNING),
				"errors", count(Severity.ERROR), "seconds", Math.round(seconds * 10) / 10.0, "dryRun", dryRun));
		new Tally(this.outcomes, this.reasons, seconds, dryRun).print(this.out);
		List.of(Severity.ERROR, Severity.WARNING).forEach(this::print);
		this.out.flush();
	}

	private void print(Severity severity) {
		var shown = this.findings.getOrDefault(severity, List.of());
		shown.forEach((finding) -> this.out.println(Reported.printable(finding.toString())));
		if (count(severity) > shown.size()) {
			this.out.printf(Locale.ROOT, "… and %,d more %ss; --report FILE lists them all%n",
					count(severity) - shown.size(), severity.name().toLowerCase(Locale.ROOT));
		}
	}

	private long count(Severity severity) {
		return this.found.getOrDefault(severity, 0L);
	}

	private void write(String type, Map<String, Object> line) {
		var whole = Reported.of("type", type);
		whole.putAll(line);
		this.report.write(whole);
	}

	private static String code(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public void close() {
		this.out.flush();
	}

}
