package org.memcon.search.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which state of the archive the index was made from.
 *
 * @param format the make of the index
 * @param accession how far the register of accessions was read
 * @param conversations how many cards there are
 */
record IndexState(int format, long accession, long conversations) {

	private static final Pattern PRINTED = Pattern
		.compile("format (\\d{1,9}), accession (\\d{1,18}), conversations (\\d{1,18})");

	static Optional<IndexState> of(String printed) {
		return Optional.of(PRINTED.matcher(printed))
			.filter((stamp) -> stamp.matches())
			.map((stamp) -> new IndexState(Integer.parseInt(stamp.group(1)), Long.parseLong(stamp.group(2)),
					Long.parseLong(stamp.group(3))));
	}

	@Override
	public String toString() {
		return "format %d, accession %d, conversations %d".formatted(this.format, this.accession, this.conversations);
	}

}
