package org.memcon.bookbag;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An item as the address of a bookbag names it: a conversation by its slug, a page with
 * its number behind a colon, a passage with its anchor there, or a search by its address.
 *
 * @param slug empty for a search, and for what is none of these
 * @param place the number of a page or the anchor of a passage; empty for all of a
 * conversation
 */
record BookbagItem(String key, String slug, String place) {

	/** A longer address of a search is not taken for one. */
	static final int MAX_LENGTH = 1000;

	private static final Pattern RECORD = Pattern
		.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,119})(?::([1-9]\\d{0,5}|t\\d{1,9}[a-z]{0,5}(?:-\\d{1,4})?))?");

	static BookbagItem of(String typed) {
		var key = typed.strip();
		var named = RECORD.matcher(key);
		return named.matches() ? new BookbagItem(key, named.group(1), Objects.requireNonNullElse(named.group(2), ""))
				: new BookbagItem(key, "", "");
	}

	/** The same place in the record of another slug. */
	BookbagItem in(String slug) {
		return this.slug.equals(slug) ? this : of(this.place.isEmpty() ? slug : slug + ":" + this.place);
	}

	boolean isSearch() {
		return this.key.startsWith("/") && this.key.length() <= MAX_LENGTH;
	}

	boolean isPassage() {
		return this.place.startsWith("t");
	}

	boolean isPage() {
		return !this.place.isEmpty() && !isPassage();
	}

}
