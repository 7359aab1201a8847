package org.memcon.conversation.grouping;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The number of records of one collection or occasion, the number among them that are
 * papers which record no conversation, and the days of the first and the last.
 *
 * @param path the address under which the pages of all such groups stand
 */
public record Holding(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, String path) {

	/** The address of its page. */
	public String address() {
		return this.path + this.slug;
	}

}
