package org.memcon.search;

import java.util.Locale;

/**
 * In what order the catalog stands. Relevance makes sense only with words.
 */
public enum Sort {

	OLDEST, NEWEST, RELEVANCE;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Sort of(String code) {
		for (var sort : values()) {
			if (sort.code().equals(code)) {
				return sort;
			}
		}
		return OLDEST;
	}

}
