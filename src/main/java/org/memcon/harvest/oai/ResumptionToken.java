package org.memcon.harvest.oai;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Where the rest of a list begins. It holds the whole request, so that nobody has to keep
 * it, and the last id that was given, which does not move whatever is taken in meanwhile.
 *
 * @param last the id of the last record given; the rest has higher ones
 * @param cursor how many have been given
 * @param size how many there were in all when the list was begun
 */
public record ResumptionToken(OaiVerb verb, OaiSelection selection, long last, long cursor, long size) {

	private static final Pattern FORM = Pattern
		.compile("(ListIdentifiers|ListRecords)~([a-z_]+)~(\\d{1,12})~(\\d{1,12})"
				+ "~((?:collection|topic)(?::[A-Za-z0-9._-]{1,120})?)?~(\\d{1,18})~(\\d{1,9})~(\\d{1,9})");

	/** The list that this request begins. */
	public static ResumptionToken begin(OaiRequest request) {
		return new ResumptionToken(request.verb(), OaiSelection.of(request), 0, 0, 0);
	}

	public static ResumptionToken of(OaiVerb oaiVerb, String token) {
		var form = FORM.matcher(token);
		if (!form.matches() || !form.group(1).equals(oaiVerb.code())) {
			throw badToken();
		}
		var set = (form.group(5) != null) ? SetSpec.of(form.group(5)) : SetSpec.EVERYTHING;
		return new ResumptionToken(oaiVerb,
				new OaiSelection(format(form.group(2)), instant(form.group(3)), instant(form.group(4)), set),
				number(form.group(6)), number(form.group(7)), number(form.group(8)));
	}

	/** Of whole records, not of their headers alone. */
	public boolean listsRecords() {
		return this.verb == OaiVerb.LIST_RECORDS;
	}

	public boolean isBeginning() {
		return this.cursor == 0;
	}

	public ResumptionToken next(long last, int given) {
		return new ResumptionToken(this.verb, this.selection, last, this.cursor + given, this.size);
	}

	public ResumptionToken withSize(long size) {
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
		var instant = Instant.ofEpochSecond(number(seconds));
		if (instant.isAfter(OaiSelection.END)) {
			throw badToken();
		}
		return instant;
	}

	private static long number(String digits) {
		return Long.parseLong(digits);
	}

	public static OaiException badToken() {
		return new OaiException(OaiErrorCode.BAD_RESUMPTION_TOKEN, "harvest.error.token");
	}

}
