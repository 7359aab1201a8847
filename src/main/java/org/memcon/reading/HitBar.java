package org.memcon.reading;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.web.SearchContext;

/**
 * Where the reader is among the hits, and the addresses of the hits around: in this
 * conversation and, beyond its ends, in the list the reader came from.
 */
record HitBar(String words, int current, int total, int onPage, String previous, String next, boolean previousLeaves,
		boolean nextLeaves, String clear) {

	static HitBar of(ConversationHits conversationHits, Conversation conversation, int page,
			SearchContext searchContext) {
		return bar(conversationHits, conversation, searchContext, page, conversationHits.onPage(page),
				conversation.address().page(page), (hit) -> pageAddress(conversationHits, conversation, hit));
	}

	static HitBar whole(ConversationHits conversationHits, Conversation conversation, SearchContext searchContext) {
		return bar(conversationHits, conversation, searchContext, 1, conversationHits.total(),
				conversation.address().whole(),
				(hit) -> (conversationHits.pageOf(hit) != null) ? conversation.address().whole() : null);
	}

	private static HitBar bar(ConversationHits conversationHits, Conversation conversation, SearchContext searchContext,
			int page, int onPage, String here, HitAddresses hitAddresses) {
		var current = conversationHits.currentOn(page);
		var previousHit = conversationHits.previousOn(page);
		var previous = hitAddresses.of(previousHit);
		var next = hitAddresses.of(current + 1);
		return new HitBar(conversationHits.typed(), current, conversationHits.total(), onPage,
				(previous != null) ? hit(searchContext, previous, previousHit)
						: nextConversation(searchContext, "before", conversation),
				(next != null) ? hit(searchContext, next, current + 1)
						: nextConversation(searchContext, "after", conversation),
				previous == null, next == null, searchContext.without("q").appendTo(here));
	}

	private static @Nullable String pageAddress(ConversationHits conversationHits, Conversation conversation, int hit) {
		var page = conversationHits.pageOf(hit);
		return (page != null) ? conversation.address().page(page) : null;
	}

	private static String hit(SearchContext searchContext, String address, int hit) {
		return searchContext.appendTo(address + "?hit=" + hit + "#hit-" + hit);
	}

	private static String nextConversation(SearchContext searchContext, String direction, Conversation conversation) {
		return searchContext.appendTo("/conversations/hits?" + direction + "=" + conversation.slug());
	}

	/** Where a hit stands; null where there is none. */
	@FunctionalInterface
	private interface HitAddresses {

		@Nullable String of(int hit);

	}

}
