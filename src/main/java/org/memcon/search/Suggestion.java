package org.memcon.search;

/**
 * A way out of an empty list: what to drop or change, where that leads, and how many
 * conversations it gives.
 */
public record Suggestion(String label, String address, long count) {
}
