package org.memcon.paper;

import java.util.List;
import java.util.Optional;

/**
 * The title of the form, which gives the form of the record.
 */
enum FormTitle {

	TELEPHONE("MEMORANDUM OF TELEPHONE CONVERSATION", "TELEPHONE MEMORANDUM OF CONVERSATION", "MEMORANDUM OF TELCON"),

	CONVERSATION("MEMORANDUM OF CONVERSATION", "MEMORANDUM OF MEETING");

	private static final double LIKE_A_TITLE = 0.88;

	private final List<String> wordings;

	FormTitle(String... wordings) {
		this.wordings = List.of(wordings);
	}

	static Optional<FormTitle> of(String printed) {
		return List.of(values())
			.stream()
			.filter((title) -> title.wordings.stream()
				.anyMatch((wording) -> StringSimilarity.of(printed, wording) >= LIKE_A_TITLE))
			.findFirst();
	}

}
