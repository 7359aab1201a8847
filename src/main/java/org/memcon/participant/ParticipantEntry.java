package org.memcon.participant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An authority record in the list of all: the number of conversations, the first and last
 * day, and the first collection, which distinguishes persons of the same name.
 */
public record ParticipantEntry(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, @Nullable String collection) {

	public String address() {
		return "/participants/" + this.slug;
	}

}
