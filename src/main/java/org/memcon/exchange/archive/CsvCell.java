package org.memcon.exchange.archive;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The text of one table cell, safe for spreadsheet programs. An apostrophe precedes
 * whatever they would read as a formula: cells that begin with one of {@code = + - @}, a
 * tab or a line's end, also behind spaces and quotation marks. A number, a time or a zone
 * stays as it is.
 */
final class CsvCell {

	private static final Pattern FORMULA = Pattern
		.compile("(?s)[\\s\\p{Z}\\p{Cc}\\p{Cf}\"'‘’“”`´]*[=+\\-@\\t\\r\\n＝＋－＠].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.:]\\d+)*");

	private CsvCell() {
	}

	/**
	 * Constants stand as their codes do in addresses, several values with a semicolon
	 * between.
	 */
	static String of(@Nullable Object value) {
		return safe(plain(value));
	}

	/** The same text where nothing is run as a formula. */
	static String plain(@Nullable Object value) {
		if (value instanceof Boolean known) {
			return known ? "yes" : "no";
		}
		if (value instanceof Collection<?> values) {
			return values.stream().map(CsvCell::plain).collect(Collectors.joining("; "));
		}
		if (value instanceof Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		return (value != null) ? value.toString() : "";
	}

	private static String safe(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

}
