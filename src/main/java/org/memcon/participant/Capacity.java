package org.memcon.participant;

import java.util.Locale;

/**
 * The capacity in which a person took part on that day (TEI {@code persName/@role}).
 */
public enum Capacity {

	PRINCIPAL, ADVISER, INTERPRETER, NOTETAKER;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Capacity of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
