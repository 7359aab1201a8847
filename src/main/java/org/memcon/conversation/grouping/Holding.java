package org.memcon.conversation.grouping;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The number of records under one heading of a list, the number of those that record no
 * conversation, and the first and the last day.
 *
 * @param path the address under which the pages of all such groups stand
 */
public record Holding(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, String path) {

	/** Part of a query: the id of {@code c} if its form is not that of a conversation. */
	public static final String PAPER = "case when c.form not in (MEMCON, TELCON, MEETING) then c.id end";

	/** Part of a query: the counts and days of the conversations {@code c}. */
	public static final String COUNTS = "count(distinct c) as count, count(distinct " + PAPER
			+ ") as papers, min(c.dateline.startsOn) as first, max(c.dateline.startsOn) as last ";

	/** The address of its page. */
	public String address() {
		return this.path + this.slug;
	}

}
