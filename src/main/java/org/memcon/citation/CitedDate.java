package org.memcon.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;

/**
 * The day of a conversation as citations give it: exactly, as a month, a year or a span.
 * An uncertain one stands in brackets with a question mark (<i>Chicago Manual</i>, 18th
 * edition, 14.44).
 */
record CitedDate(@Nullable LocalDate first, @Nullable LocalDate last, boolean uncertain, @Nullable String printed) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	static CitedDate of(Dateline dateline) {
		return new CitedDate(dateline.startsOn(), dateline.endsOn(), dateline.isUncertain(), dateline.datePrinted());
	}

	/** The date in American words; {@code undated} if nothing is known. */
	@Override
	public String toString() {
		if (this.first == null) {
			return (this.printed != null) ? this.printed : "undated";
		}
		var words = isSpan() ? inWords(this.first) + "–" + inWords(end()) : inWords(this.first);
		return this.uncertain ? "[" + words + "?]" : words;
	}

	/**
	 * The date in the Citation Style Language: the printed words if no day is known,
	 * otherwise null.
	 */
	@Nullable CSLDate csl() {
		if (this.first == null) {
			return (this.printed != null) ? new CSLDateBuilder().literal(this.printed).build() : null;
		}
		var date = new CSLDateBuilder();
		date = isSpan() ? date.dateParts(parts(this.first), parts(end())) : date.dateParts(parts(this.first));
		return (this.uncertain ? date.circa(true) : date).build();
	}

	/**
	 * The date in ISO 8601: a day, a month, a year, or a span; empty if nothing is known.
	 */
	String iso() {
		return (this.first == null) ? "" : isSpan() ? iso(this.first) + "/" + iso(end()) : iso(this.first);
	}

	/** The date in RIS: {@code 2001/07/06/}, followed by what a day alone cannot say. */
	String ris() {
		if (this.first == null) {
			return "";
		}
		var parts = iso(this.first).split("-");
		return String.join("/", parts) + "/".repeat(4 - parts.length) + ((isSpan() || this.uncertain) ? this : "");
	}

	/** The date in BibLaTeX, after the extended form of ISO 8601. */
	String bibtex() {
		return (this.uncertain && !isSpan()) ? iso() + "?" : iso();
	}

	String year() {
		return (this.first != null) ? String.valueOf(this.first.getYear()) : "";
	}

	boolean isYear() {
		return this.first != null && this.first.getDayOfYear() == 1
				&& end().equals(this.first.withDayOfYear(this.first.lengthOfYear()));
	}

	private boolean isMonth() {
		return this.first != null && this.first.getDayOfMonth() == 1
				&& end().equals(this.first.withDayOfMonth(this.first.lengthOfMonth()));
	}

	private boolean isSpan() {
		return this.first != null && !end().equals(this.first) && !isMonth() && !isYear();
	}

	private LocalDate end() {
		return (this.last != null) ? this.last : (this.first != null) ? this.first : LocalDate.MAX;
	}

	private String inWords(LocalDate day) {
		return isYear() ? String.valueOf(day.getYear()) : (isMonth() ? MONTH : DAY).format(day);
	}

	private String iso(LocalDate day) {
		return isYear() ? String.valueOf(day.getYear())
				: isMonth() ? day.toString().replaceFirst("-\\d\\d$", "") : day.toString();
	}

	private int[] parts(LocalDate day) {
		return Stream.of(iso(day).split("-")).mapToInt(Integer::parseInt).toArray();
	}

	static String words(LocalDate day) {
		return DAY.format(day);
	}

}
