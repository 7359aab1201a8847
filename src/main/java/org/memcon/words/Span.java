package org.memcon.words;

/**
 * The place of a hit in a text, from one character up to, not including, another.
 */
public record Span(int start, int end) {
}
