package org.memcon.search;

import java.util.Optional;

import org.memcon.conversation.Coded;

/**
 * An order of the catalog. Relevance makes sense only with words.
 */
public enum Sort implements Coded {

	OLDEST, NEWEST, RELEVANCE;

	static Sort of(String code) {
		return find(code).orElse(OLDEST);
	}

	public static boolean isKnown(String code) {
		return find(code).isPresent();
	}

	private static Optional<Sort> find(String code) {
		return Coded.find(values(), code);
	}

}
