package org.memcon.paper.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.paper.text.StringSimilarity;

/**
 * A field of the form, with its labels.
 */
public enum FormField {

	SUBJECT("SUBJECT", "TOPIC"),
	PARTICIPANTS("PARTICIPANTS", "LIST OF PARTICIPANTS", "PRINCIPAL PARTICIPANTS", "ATTENDEES", "ATTENDANCE", "PRESENT",
			"THOSE PRESENT"),

	NOTETAKERS("NOTETAKERS", "NOTE TAKER AND INTERPRETER"), INTERPRETERS("INTERPRETERS", "TRANSLATORS"),

	DATE_TIME_PLACE("DATE, TIME AND PLACE", "DATE, TIME", "AND PLACE", "DATE AND TIME", "DATE/TIME", "TIME AND PLACE",
			"DATE AND PLACE", "PLACE AND DATE", "DATE, TIME, PLACE", "DATE, PLACE", "TIME, PLACE", "DATE", "TIME",
			"PLACE", "LOCATION", "VENUE", "WHERE", "DATE OF MEETING", "TIME OF MEETING", "PLACE OF MEETING"),

	/** The labels of what is none of the record's own fields. */
	OTHER("COPIES TO", "COPIES", "DISTRIBUTION", "CLASSIFICATION", "DRAFTED BY", "DRAFTER", "PREPARED BY",
			"APPROVED BY", "CLEARED BY", "REFERENCE");

	/**
	 * The least similarity of a label: "AND PLACE;" and "PARTICIPANTS" without its colon
	 * are labels.
	 */
	private static final double LIKE_A_LABEL = 0.86;

	/** Outside of capitals, a label has a colon; "Subject to review" has none. */
	private static final Pattern WITH_COLON = Pattern.compile("\\p{Lu}.* ?[:;]");

	private final List<String> labels;

	FormField(String... labels) {
		this.labels = List.of(labels);
	}

	/** Finds the field of a label. */
	public static Optional<FormField> of(String printed) {
		var isInCapitals = printed.chars().filter(Character::isLowerCase).count() * 4 <= printed.length();
		return Arrays.stream(values())
			.filter((field) -> isInCapitals || WITH_COLON.matcher(printed).matches())
			.filter((field) -> StringSimilarity.of(printed, field.labels) >= LIKE_A_LABEL)
			.findFirst();
	}

	public static double similarity(String printed) {
		return Arrays.stream(values())
			.mapToDouble((field) -> StringSimilarity.of(printed, field.labels))
			.max()
			.orElse(0);
	}

	/** Tests if those named in it have a part of their own in the conversation. */
	public boolean isRole() {
		return this == NOTETAKERS || this == INTERPRETERS;
	}

}
