package org.memcon.conversation.grouping;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many records stand under one collection, occasion, topic or participant, how many
 * of them are papers that record no conversation, and from when to when they are.
 */
public record Holding(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last) {
}
