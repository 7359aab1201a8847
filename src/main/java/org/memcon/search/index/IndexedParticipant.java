package org.memcon.search.index;

import java.util.Objects;

import org.memcon.participant.Participation;

/**
 * Somebody who took part, as a card keeps it: by the slug of the authority record, or by
 * the name as printed where there is none.
 */
public record IndexedParticipant(boolean isControlled, String value) {

	private static final char CONTROLLED = '@';

	private static final char PRINTED = '=';

	static IndexedParticipant of(Participation participation) {
		var person = participation.participant();
		return (person != null) ? new IndexedParticipant(true, person.slug())
				: new IndexedParticipant(false, Objects.requireNonNullElse(participation.namePrinted(), ""));
	}

	public static IndexedParticipant parse(String stored) {
		return new IndexedParticipant(stored.charAt(0) == CONTROLLED, stored.substring(1));
	}

	/** A mark, and the value behind it. */
	String stored() {
		return (this.isControlled ? CONTROLLED : PRINTED) + this.value;
	}

}
