package org.memcon.ingest.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The last words of one run of the command: how many were taken in, and what came of the
 * others.
 */
record SummaryPrinter(Map<Outcome, Long> outcomes, Map<String, Long> skipReasons, double seconds, boolean dryRun) {

	private static final Map<Outcome, String> LABELS = labels();

	void print(PrintWriter out) {
		out.printf(Locale.ROOT, "%s in %.1f s: %s%n", this.dryRun ? "Read, and nothing written," : "Done", this.seconds,
				counts());
		this.skipReasons.forEach((reason, count) -> out.printf(Locale.ROOT, "  skipped: %,d (%s)%n", count,
				ReportFormat.withoutControls(reason)));
		if (this.outcomes.containsKey(Outcome.MISSING)) {
			out.println("  What is missing is kept in the archive; --prune takes it out.");
		}
	}

	private String counts() {
		var counts = LABELS.entrySet()
			.stream()
			.filter((label) -> count(label.getKey()) > 0 || label.getKey() == Outcome.ENTERED)
			.map((label) -> String.format(Locale.ROOT, "%,d %s", count(label.getKey()), label.getValue()))
			.collect(Collectors.joining(", "));
		return this.dryRun ? counts.replace("taken in", "to be taken in").replace("updated", "to be updated") : counts;
	}

	/** The same words in another state of the file are no news to a curator. */
	private long count(Outcome outcome) {
		var count = this.outcomes.getOrDefault(outcome, 0L);
		return (outcome == Outcome.UNCHANGED) ? count + this.outcomes.getOrDefault(Outcome.CONFIRMED, 0L) : count;
	}

	private static Map<Outcome, String> labels() {
		var labels = new LinkedHashMap<Outcome, String>();
		labels.put(Outcome.ENTERED, "taken in");
		labels.put(Outcome.UPDATED, "updated");
		labels.put(Outcome.UNCHANGED, "unchanged");
		labels.put(Outcome.MISSING, "no longer in their source");
		labels.put(Outcome.REMOVED, "removed");
		labels.put(Outcome.REFUSED, "refused");
		return labels;
	}

}
