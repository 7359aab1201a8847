package org.memcon.citation;

import java.util.Map;
import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Imprint;

/**
 * A published volume of documents, and the number of the document in it.
 */
record PublishedVolume(String title, Imprint imprint, String document) {

	private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

	private static final Pattern NUMBER = Pattern.compile("\\bVolume ((?:E[-–])?([IVXLC]+|\\d+))\\b");

	/** The number of the volume as its title has it, in Arabic numerals. */
	@Nullable String number() {
		return NUMBER.matcher(this.title)
			.results()
			.map((it) -> it.group(1).replace(it.group(2), arabic(it.group(2))))
			.findFirst()
			.orElse(null);
	}

	private static String arabic(String numeral) {
		var total = 0;
		var next = 0;
		for (var at = numeral.length() - 1; at >= 0; at--) {
			var digit = ROMAN.get(numeral.charAt(at));
			if (digit == null) {
				return numeral;
			}
			total += (digit < next) ? -digit : digit;
			next = digit;
		}
		return String.valueOf(total);
	}

	/** The number of the document, for programs without a field for it. */
	String extra() {
		return "Number: " + this.document;
	}

	String year() {
		return (this.imprint.year() != null) ? this.imprint.year().toString() : "";
	}

	@Nullable CSLDate issued() {
		var year = this.imprint.year();
		return (year != null) ? new CSLDateBuilder().dateParts(year).build() : null;
	}

}
