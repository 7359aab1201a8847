package org.memcon.participant;

import java.util.Locale;

import org.memcon.conversation.Coded;

/**
 * The capacity in which a person took part on that day (TEI {@code persName/@role}).
 */
public enum Capacity implements Coded {

	PRINCIPAL, ADVISER, INTERPRETER, NOTETAKER;

	public static Capacity of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
