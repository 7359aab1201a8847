package org.memcon.conversation;

/**
 * The number of a page in a conversation, where a list says on which pages something
 * occurs.
 */
public record PageNumber(Long conversation, int number) {
}
