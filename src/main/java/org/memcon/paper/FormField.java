package org.memcon.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field of the form, with its labels.
 */
enum FormField {

	SUBJECT("SUBJECT"), PARTICIPANTS("PARTICIPANTS"), DATE_TIME_PLACE("DATE, TIME AND PLACE", "DATE, TIME", "AND PLACE",
			"DATE AND TIME", "DATE/TIME", "TIME AND PLACE", "DATE", "TIME", "PLACE", "LOCATION", "WHERE");

	/**
	 * The least similarity of a label: "AND PLACE;" and "PARTICIPANTS" without its colon
	 * are labels.
	 */
	private static final double LIKE_A_LABEL = 0.86;

	private final List<String> labels;

	FormField(String... labels) {
		this.labels = List.of(labels);
	}

	static Optional<FormField> of(String printed) {
		return List.of(values()).stream().filter((field) -> field.isLabelled(printed)).findFirst();
	}

	static double similarity(String printed) {
		return Arrays.stream(values()).mapToDouble((field) -> field.similarityTo(printed)).max().orElse(0);
	}

	private boolean isLabelled(String printed) {
		return similarityTo(printed) >= LIKE_A_LABEL;
	}

	private double similarityTo(String printed) {
		return this.labels.stream().mapToDouble((label) -> StringSimilarity.of(printed, label)).max().orElse(0);
	}

}
