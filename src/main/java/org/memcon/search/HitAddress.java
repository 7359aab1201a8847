package org.memcon.search;

import org.memcon.conversation.ConversationAddress;

/**
 * The address of one hit: its page, opened on the word.
 */
final class HitAddress {

	private HitAddress() {
	}

	/** {@code hit} counts the hits of the whole conversation from one. */
	static String of(ConversationAddress conversation, int page, String parameters, int hit) {
		return "%s?%s&hit=%d#hit-%d".formatted(conversation.page(page), parameters, hit, hit);
	}

}
