package org.memcon.search;

import java.util.Objects;

import org.memcon.participant.Participation;

/**
 * A participant as the index holds it: the slug of the authority record, or the name as
 * printed where there is none.
 */
record IndexedParticipant(boolean isControlled, String value) {

	private static final char CONTROLLED = '@';

	private static final char PRINTED = '=';

	static IndexedParticipant of(Participation participation) {
		var person = participation.participant();
		return (person != null) ? new IndexedParticipant(true, person.slug())
				: new IndexedParticipant(false, Objects.requireNonNullElse(participation.namePrinted(), ""));
	}

	static IndexedParticipant parse(String stored) {
		return new IndexedParticipant(stored.charAt(0) == CONTROLLED, stored.substring(1));
	}

	/** A sign for the kind of name, followed by the name. */
	String stored() {
		return (this.isControlled ? CONTROLLED : PRINTED) + this.value;
	}

}
