package org.memcon.words;

/**
 * Where a word looked for stands in a text: from one character up to, not including,
 * another.
 */
public record Span(int start, int end) {
}
