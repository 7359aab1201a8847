package org.memcon.harvest;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A position in a list. It contains the whole request, so that the server keeps nothing,
 * and the last id given, which stays valid whatever is taken in meanwhile.
 *
 * @param last the id of the last record given; the rest have higher ones
 * @param cursor the number of records given
 * @param size the number of all records when the list was begun
 */
record ResumptionToken(OaiVerb verb, OaiSelection selection, long last, long cursor, long size) {

	private static final Pattern FORM = Pattern
		.compile("(ListIdentifiers|ListRecords)~([a-z_]+)~(\\d{1,12})~(\\d{1,12})"
				+ "~((?:collection|topic)(?::[A-Za-z0-9._-]{1,120})?)?~(\\d{1,18})~(\\d{1,9})~(\\d{1,9})");

	/** Reads the token of a request, or begins the list that it asks for. */
	static ResumptionToken of(OaiRequest request) {
		return request.argument(OaiArgument.RESUMPTION_TOKEN)
			.map((token) -> of(request.verb(), token))
			.orElseGet(() -> new ResumptionToken(request.verb(), OaiSelection.of(request), 0, 0, 0));
	}

	private static ResumptionToken of(OaiVerb verb, String token) {
		var form = FORM.matcher(token);
		if (!form.matches() || !form.group(1).equals(verb.code())) {
			throw badToken();
		}
		var set = (form.group(5) != null) ? SetSpec.of(form.group(5)) : SetSpec.EVERYTHING;
		return new ResumptionToken(verb,
				new OaiSelection(format(form.group(2)), instant(form.group(3)), instant(form.group(4)), set),
				Long.parseLong(form.group(6)), Long.parseLong(form.group(7)), Long.parseLong(form.group(8)));
	}

	/** Tells whether the list is one of records, not of headers alone. */
	boolean listsRecords() {
		return this.verb == OaiVerb.LIST_RECORDS;
	}

	boolean isBeginning() {
		return this.cursor == 0;
	}

	ResumptionToken next(long last, int given) {
		return new ResumptionToken(this.verb, this.selection, last, this.cursor + given, this.size);
	}

	ResumptionToken withSize(long size) {
		return new ResumptionToken(this.verb, this.selection, this.last, this.cursor, size);
	}

	@Override
	public String toString() {
		return String.join("~", this.verb.code(), this.selection.format().prefix(),
				String.valueOf(this.selection.from().getEpochSecond()),
				String.valueOf(this.selection.until().getEpochSecond()), this.selection.set().toString(),
				String.valueOf(this.last), String.valueOf(this.cursor), String.valueOf(this.size));
	}

	private static MetadataFormat format(String prefix) {
		try {
			return MetadataFormat.of(prefix);
		}
		catch (OaiException ex) {
			throw badToken();
		}
	}

	private static Instant instant(String seconds) {
		var instant = Instant.ofEpochSecond(Long.parseLong(seconds));
		if (instant.isAfter(OaiSelection.END)) {
			throw badToken();
		}
		return instant;
	}

	static OaiException badToken() {
		return new OaiException(OaiErrorCode.BAD_RESUMPTION_TOKEN, "harvest.error.token");
	}

}
