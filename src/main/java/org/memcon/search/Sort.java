package org.memcon.search;

/**
 * In what order the catalog stands. Relevance makes sense only with words.
 */
enum Sort {

	OLDEST, NEWEST, RELEVANCE;

	public String code() {
		return name().toLowerCase();
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
