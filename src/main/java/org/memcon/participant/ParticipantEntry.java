package org.memcon.participant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An authority record in the list of all: in how many conversations, from when to when,
 * and in which collection first, which tells apart those of the same name.
 */
public record ParticipantEntry(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, @Nullable String collection) {

	public String address() {
		return "/participants/" + this.slug;
	}

}
