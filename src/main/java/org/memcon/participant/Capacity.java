package org.memcon.participant;

/**
 * In what capacity a person took part on that day (TEI {@code persName/@role}).
 */
public enum Capacity {

	PRINCIPAL, ADVISER, INTERPRETER, NOTETAKER;

	public String code() {
		return name().toLowerCase();
	}

}
