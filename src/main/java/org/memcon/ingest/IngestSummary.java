package org.memcon.ingest;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.store.Outcome;

/**
 * Counts the outcomes and findings of one run for the summary at its end, and writes each
 * to the {@link IngestReport}. It stays small, however much is imported.
 */
class IngestSummary {

	private static final int MAX_FINDINGS = 50;

	private static final int MAX_REASONS = 100;

	private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

	private final Map<String, Long> skipReasons = new TreeMap<>();

	private final Map<Severity, Long> findingCounts = new EnumMap<>(Severity.class);

	private final Map<Severity, List<Finding>> findings = new EnumMap<>(Severity.class);

	private final IngestReport report;

	private final PrintWriter out;

	private final long start = System.nanoTime();

	private long documents;

	IngestSummary(IngestReport report, PrintWriter out) {
		this.report = report;
		this.out = out;
	}

	/** Returns a summary of which nothing is shown. */
	static IngestSummary silent() {
		return new IngestSummary(IngestReport.none(), new PrintWriter(Writer.nullWriter()));
	}

	/** Adds the outcome of one document. */
	void addDocument(String file, String slug, @Nullable String title, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		this.documents++;
		this.report.write("document", "file", file, "slug", slug, "title", title, "outcome", outcome.code());
	}

	/** Adds the documents of a file that has not changed since it was last read whole. */
	void addUnchanged(String file, List<String> slugs) {
		slugs.forEach((slug) -> addDocument(file, slug, null, Outcome.UNCHANGED));
	}

	/** Adds a document or, without a slug, a whole file that is skipped. */
	void addSkipped(String file, @Nullable String slug, @Nullable String title, String reason) {
		var counted = (this.skipReasons.size() < MAX_REASONS || this.skipReasons.containsKey(reason)) ? reason
				: "other reasons";
		this.skipReasons.merge(counted, 1L, Long::sum);
		this.report.write((slug != null) ? "document" : "file", "file", file, "slug", slug, "title", title, "outcome",
				"skipped", "reason", reason);
	}

	/** Adds a whole file that cannot be read, with the reason. */
	void refuseFile(String file, String reason) {
		addRefusedFile(file);
		addFinding(new Finding(Severity.ERROR, file, 1, reason));
	}

	/** Adds a whole file of which nothing was imported; the findings say why. */
	void addRefusedFile(String file) {
		this.outcomes.merge(Outcome.REFUSED, 1L, Long::sum);
		this.report.write("file", "file", file, "outcome", Outcome.REFUSED.code());
	}

	/** Adds a conversation of the archive that is no longer in its source. */
	void addAbsent(String file, String slug, Outcome outcome) {
		this.outcomes.merge(outcome, 1L, Long::sum);
		this.report.write("document", "file", file, "slug", slug, "outcome", outcome.code());
	}

	void addFinding(Finding finding) {
		var severity = finding.severity();
		this.findingCounts.merge(severity, 1L, Long::sum);
		var shown = this.findings.computeIfAbsent(severity, (it) -> new ArrayList<>());
		if (shown.size() < MAX_FINDINGS) {
			shown.add(finding);
		}
		this.report.write("finding", "file", finding.file(), "line", finding.line(), "severity",
				severity.name().toLowerCase(Locale.ROOT), "message", finding.message());
	}

	long documentCount() {
		return this.documents;
	}

	/** Returns true if everything was imported. */
	boolean isClean() {
		return !this.findingCounts.containsKey(Severity.ERROR) && !this.outcomes.containsKey(Outcome.REFUSED);
	}

	/** The number of documents that were entered or updated. */
	long entries() {
		return this.outcomes.getOrDefault(Outcome.ENTERED, 0L) + this.outcomes.getOrDefault(Outcome.UPDATED, 0L);
	}

	/** Forgets what was imported, since it is not kept. */
	void discardOutcomes() {
		this.outcomes.keySet().removeIf((outcome) -> outcome != Outcome.REFUSED);
	}

	/** Prints the summary when the run has ended. */
	void finish(boolean dryRun) {
		var seconds = (System.nanoTime() - this.start) / 1e9;
		this.report.write("summary", "outcomes", outcomes(Outcome::code), "skipped", this.skipReasons, "warnings",
				count(Severity.WARNING), "errors", count(Severity.ERROR), "seconds", Math.round(seconds * 10) / 10.0,
				"dryRun", dryRun);
		this.report.failure()
			.ifPresent((failure) -> addFinding(new Finding(Severity.ERROR, "the report", 0,
					"not all could be written: " + FailureMessages.of(failure))));
		this.out.printf(Locale.ROOT, (dryRun ? "Dry run in %.1f s, nothing saved" : "Done in %.1f s") + ": %s%n",
				seconds, counts(dryRun));
		this.skipReasons.forEach(
				(reason, count) -> this.out.printf(Locale.ROOT, "  %,d skipped: %s%n", count, withoutControls(reason)));
		if (this.outcomes.containsKey(Outcome.MISSING)) {
			this.out.println("  Records missing from their source are kept; --prune removes them.");
		}
		List.of(Severity.ERROR, Severity.WARNING).forEach(this::print);
		this.out.flush();
	}

	/** Adds up the outcomes that have the same name. */
	private Map<String, Long> outcomes(Function<Outcome, String> name) {
		var counts = new LinkedHashMap<String, Long>();
		this.outcomes.forEach((outcome, count) -> counts.merge(name.apply(outcome), count, Long::sum));
		return counts;
	}

	private String counts(boolean dryRun) {
		var counts = new LinkedHashMap<>(Map.of(Outcome.ENTERED.label(), 0L));
		counts.putAll(outcomes(Outcome::label));
		if (!this.skipReasons.isEmpty()) {
			counts.put("skipped", this.skipReasons.values().stream().mapToLong(Long::longValue).sum());
		}
		var text = counts.entrySet()
			.stream()
			.map((count) -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
			.collect(Collectors.joining(", "));
		return dryRun ? text.replace("added", "to add").replace("updated", "to update") : text;
	}

	private void print(Severity severity) {
		var shown = this.findings.getOrDefault(severity, List.of());
		shown.forEach((finding) -> this.out.println(withoutControls(finding.toString())));
		if (count(severity) > shown.size()) {
			this.out.printf(Locale.ROOT, "… and %,d more %ss; --report FILE lists them all%n",
					count(severity) - shown.size(), severity.name().toLowerCase(Locale.ROOT));
		}
	}

	private long count(Severity severity) {
		return this.findingCounts.getOrDefault(severity, 0L);
	}

	/** Replaces what could give commands to a terminal. */
	private static String withoutControls(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "?");
	}

}
