package org.memcon.ingest.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints the last lines of a run: the counts of its outcomes, and the reasons for what
 * was skipped.
 */
record SummaryPrinter(Map<Outcome, Long> outcomes, Map<String, Long> skipReasons, double seconds, boolean dryRun) {

	private static final Map<Outcome, String> LABELS = labels();

	void print(PrintWriter out) {
		out.printf(Locale.ROOT, "%s: %s%n", String.format(Locale.ROOT,
				this.dryRun ? "Dry run in %.1f s, nothing saved" : "Done in %.1f s", this.seconds), counts());
		this.skipReasons
			.forEach((reason, count) -> out.printf(Locale.ROOT, "  %,d skipped: %s%n", count, withoutControls(reason)));
		if (this.outcomes.containsKey(Outcome.MISSING)) {
			out.println("  Records missing from their source are kept; --prune removes them.");
		}
	}

	/** Replaces what could give commands to a terminal. */
	static String withoutControls(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "?");
	}

	private String counts() {
		var counts = new LinkedHashMap<String, Long>();
		LABELS.forEach((outcome, label) -> counts.put(label, count(outcome)));
		counts.put("skipped", this.skipReasons.values().stream().mapToLong(Long::longValue).sum());
		var text = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0 || count.getKey().equals(LABELS.get(Outcome.ENTERED)))
			.map((count) -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
			.collect(Collectors.joining(", "));
		return this.dryRun ? text.replace("added", "to add").replace("updated", "to update") : text;
	}

	/** A changed file with the same words is no news to a curator. */
	private long count(Outcome outcome) {
		var count = this.outcomes.getOrDefault(outcome, 0L);
		return (outcome == Outcome.UNCHANGED) ? count + this.outcomes.getOrDefault(Outcome.SOURCE_CHANGED, 0L) : count;
	}

	private static Map<Outcome, String> labels() {
		var labels = new LinkedHashMap<Outcome, String>();
		labels.put(Outcome.ENTERED, "added");
		labels.put(Outcome.UPDATED, "updated");
		labels.put(Outcome.UNCHANGED, "unchanged");
		labels.put(Outcome.MISSING, "missing from their source");
		labels.put(Outcome.REMOVED, "removed");
		labels.put(Outcome.REFUSED, "refused");
		return labels;
	}

}
