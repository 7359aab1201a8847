package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.participant.ParticipantEntry;

/**
 * A person in the list of all.
 *
 * @param name the authorized name
 * @param count the number of records that name the person
 * @param papers the number of those that are not of conversations
 * @param first the day of the earliest
 * @param last the day of the latest
 * @param collection a collection in which the person occurs, to tell apart persons of the
 * same name
 */
record ParticipantLine(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, @Nullable String collection, Map<String, String> links) {

	static ParticipantLine of(ParticipantEntry person, ApiAddresses addresses) {
		return new ParticipantLine(person.slug(), person.name(), person.count(), person.papers(), person.first(),
				person.last(), person.collection(), addresses.of(person.address()));
	}

}
