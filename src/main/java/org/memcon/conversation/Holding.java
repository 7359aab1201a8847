package org.memcon.conversation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many conversations stand under one collection, occasion, topic or participant, and
 * from when to when.
 */
public record Holding(String slug, String name, long count, @Nullable LocalDate first, @Nullable LocalDate last) {
}
