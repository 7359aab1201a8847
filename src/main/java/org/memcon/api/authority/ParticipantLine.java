package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.participant.ParticipantEntry;

/**
 * A person in the list of all.
 */
@Schema(description = "A person in the list of all")
record ParticipantLine(String slug, @Schema(description = "authorized form") String name,
		@Schema(description = "how many records name the person") long count,
		@Schema(description = "how many of them tell of no conversation") long papers,
		@Schema(description = "day of the earliest") @Nullable LocalDate first,
		@Schema(description = "day of the latest") @Nullable LocalDate last,
		@Schema(description = "a collection in which the person occurs, to tell apart those of the same name") @Nullable String collection,
		Map<String, String> links) {

	static ParticipantLine of(ParticipantEntry person, ApiAddresses apiAddresses) {
		return new ParticipantLine(person.slug(), person.name(), person.count(), person.papers(), person.first(),
				person.last(), person.collection(), apiAddresses.of(person.address()));
	}

}
