package org.memcon.paper.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.memcon.paper.text.StringSimilarity;

/**
 * The title of the form, which gives the form of the record.
 */
public enum FormTitle {

	TELEPHONE("MEMORANDUM OF TELEPHONE CONVERSATION", "TELEPHONE MEMORANDUM OF CONVERSATION", "MEMORANDUM OF TELCON"),

	CONVERSATION("MEMORANDUM OF CONVERSATION", "MEMORANDUM OF MEETING");

	private static final double LIKE_A_TITLE = 0.88;

	private final List<String> wordings;

	FormTitle(String... wordings) {
		this.wordings = List.of(wordings);
	}

	public static Optional<FormTitle> of(String printed) {
		return Arrays.stream(values())
			.filter((title) -> StringSimilarity.of(printed, title.wordings) >= LIKE_A_TITLE)
			.findFirst();
	}

}
