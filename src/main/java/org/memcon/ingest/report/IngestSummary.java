package org.memcon.ingest.report;

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
 * {@link IngestReport}. However much is taken in, it stays small.
 */
public class IngestSummary implements AutoCloseable {

	private static final int MAX_FINDINGS = 50;

	private static final int MAX_REASONS = 100;

	private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

	private final Map<String, Long> skipReasons = new TreeMap<>();

	private final Map<Severity, Long> findingCounts = new EnumMap<>(Severity.class);

	private final Map<Severity, List<Finding>> findings = new EnumMap<>(Severity.class);

	private final IngestReport ingestReport;

	private final PrintWriter out;

	private final long start = System.nanoTime();

	private long documents;

	private boolean isFinished;

	public IngestSummary(IngestReport ingestReport, PrintWriter out) {
		this.ingestReport = ingestReport;
		this.out = out;
	}

	/** What came of one document, by its slug and its title. */
	public void addDocument(String file, String slug, @Nullable String title, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		this.documents++;
		write("document", ReportFormat.object("file", file, "slug", slug, "title", title, "outcome", code(outcome)));
	}

	/** Documents of a file that is as it was when it was last read whole. */
	public void addUnchanged(String file, List<String> slugs) {
		slugs.forEach((slug) -> addDocument(file, slug, null, Outcome.UNCHANGED));
	}

	/** A document or, where there is no slug, a whole file that is left alone. */
	public void addSkipped(String file, @Nullable String slug, @Nullable String title, String reason) {
		var counted = (this.skipReasons.size() < MAX_REASONS || this.skipReasons.containsKey(reason)) ? reason
				: "other reasons";
		this.skipReasons.merge(counted, 1L, Long::sum);
		write((slug != null) ? "document" : "file", ReportFormat.object("file", file, "slug", slug, "title", title,
				"outcome", "skipped", "reason", reason));
	}

	/** A whole file that cannot be read, and why. */
	public void refuseFile(String file, String reason) {
		addRefusedFile(file);
		addFinding(new Finding(Severity.ERROR, file, 1, reason));
	}

	/** A whole file of which nothing came in; the findings say why. */
	public void addRefusedFile(String file) {
		this.outcomes.merge(Outcome.REFUSED, 1L, Long::sum);
		write("file", ReportFormat.object("file", file, "outcome", code(Outcome.REFUSED)));
	}

	/** A conversation that was held and is no longer in its source. */
	public void addAbsent(String file, String slug, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		write("document", ReportFormat.object("file", file, "slug", slug, "outcome", code(outcome)));
	}

	public void addFinding(Finding finding) {
		var severity = finding.severity();
		this.findingCounts.merge(severity, 1L, Long::sum);
		var shown = this.findings.computeIfAbsent(severity, (it) -> new ArrayList<>());
		if (shown.size() < MAX_FINDINGS) {
			shown.add(finding);
		}
		write("finding", ReportFormat.object("file", finding.file(), "line", finding.line(), "severity",
				severity.name().toLowerCase(Locale.ROOT), "message", finding.message()));
	}

	public long documentCount() {
		return this.documents;
	}

	/** Whether all was taken in. */
	public boolean isClean() {
		return !this.findingCounts.containsKey(Severity.ERROR) && !this.outcomes.containsKey(Outcome.REFUSED);
	}

	/** Nothing more will come: says what came of it all. */
	public void finish(boolean dryRun) {
		if (this.isFinished) {
			return;
		}
		this.isFinished = true;
		var seconds = (System.nanoTime() - this.start) / 1e9;
		var counts = new HashMap<String, Object>();
		this.outcomes.forEach((outcome, count) -> counts.put(code(outcome), count));
		write("summary",
				ReportFormat.object("outcomes", counts, "skipped", this.skipReasons, "warnings",
						count(Severity.WARNING), "errors", count(Severity.ERROR), "seconds",
						Math.round(seconds * 10) / 10.0, "dryRun", dryRun));
		new SummaryPrinter(this.outcomes, this.skipReasons, seconds, dryRun).print(this.out);
		List.of(Severity.ERROR, Severity.WARNING).forEach(this::print);
		this.out.flush();
	}

	private void print(Severity severity) {
		var shown = this.findings.getOrDefault(severity, List.of());
		shown.forEach((finding) -> this.out.println(ReportFormat.withoutControls(finding.toString())));
		if (count(severity) > shown.size()) {
			this.out.printf(Locale.ROOT, "… and %,d more %ss; --report FILE lists them all%n",
					count(severity) - shown.size(), severity.name().toLowerCase(Locale.ROOT));
		}
	}

	private long count(Severity severity) {
		return this.findingCounts.getOrDefault(severity, 0L);
	}

	private void write(String type, Map<String, Object> line) {
		var whole = ReportFormat.object("type", type);
		whole.putAll(line);
		this.ingestReport.write(whole);
	}

	private static String code(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public void close() {
		this.out.flush();
	}

}
