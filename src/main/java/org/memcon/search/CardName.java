package org.memcon.search;

import java.util.Objects;

import org.memcon.participant.Participation;

/**
 * Somebody who took part, as a card keeps it: by the slug of the authority record, or by
 * the name as printed where there is none.
 */
record CardName(boolean isControlled, String value) {

	private static final char CONTROLLED = '@';

	private static final char PRINTED = '=';

	static CardName of(Participation participation) {
		var person = participation.participant();
		return (person != null) ? new CardName(true, person.slug())
				: new CardName(false, Objects.requireNonNullElse(participation.namePrinted(), ""));
	}

	static CardName parse(String stored) {
		return new CardName(stored.charAt(0) == CONTROLLED, stored.substring(1));
	}

	/** A mark, and the value behind it. */
	String stored() {
		return (this.isControlled ? CONTROLLED : PRINTED) + this.value;
	}

}
