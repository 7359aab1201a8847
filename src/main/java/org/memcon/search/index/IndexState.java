package org.memcon.search.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The state of the archive that the index was made from.
 *
 * @param format the format of the index
 * @param archive the archive's own number
 * @param accession the last number read in the register of accessions
 * @param conversations the number of their documents
 * @param passages the number of documents of passages
 */
record IndexState(String format, String archive, long accession, long conversations, long passages) {

	private static final Pattern PRINTED = Pattern
		.compile("format (\\S{1,20}), archive (\\S{0,36}), accession (\\d{1,18}), conversations (\\d{1,18}), "
				+ "passages (\\d{1,18})");

	static Optional<IndexState> of(String printed) {
		return Optional.of(PRINTED.matcher(printed))
			.filter((parts) -> parts.matches())
			.map((parts) -> new IndexState(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)),
					Long.parseLong(parts.group(4)), Long.parseLong(parts.group(5))));
	}

	@Override
	public String toString() {
		return "format %s, archive %s, accession %d, conversations %d, passages %d".formatted(this.format, this.archive,
				this.accession, this.conversations, this.passages);
	}

}
