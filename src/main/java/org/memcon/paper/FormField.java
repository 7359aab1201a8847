package org.memcon.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.memcon.paper.text.StringSimilarity;

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
		return Arrays.stream(values())
			.filter((field) -> StringSimilarity.of(printed, field.labels) >= LIKE_A_LABEL)
			.findFirst();
	}

	static double similarity(String printed) {
		return Arrays.stream(values())
			.mapToDouble((field) -> StringSimilarity.of(printed, field.labels))
			.max()
			.orElse(0);
	}

}
