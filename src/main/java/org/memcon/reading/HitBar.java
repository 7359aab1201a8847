package org.memcon.reading;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;

/**
 * The reader's place among the hits, and the addresses of the hits around: in this
 * conversation and, beyond its ends, in the list the reader came from.
 */
record HitBar(String words, int current, int total, int onPage, String previous, String next, boolean previousLeaves,
		boolean nextLeaves, String clear) {

	static HitBar of(ConversationHits hits, ConversationAddress conversation, int page, SearchContext context) {
		return bar(hits, conversation, context, page, hits.onPage(page), conversation.page(page), conversation::page);
	}

	static HitBar whole(ConversationHits hits, ConversationAddress conversation, SearchContext context) {
		return bar(hits, conversation, context, 1, hits.total(), conversation.whole(), (page) -> conversation.whole());
	}

	private static HitBar bar(ConversationHits hits, ConversationAddress conversation, SearchContext context, int page,
			int onPage, String here, IntFunction<String> pageAddress) {
		var current = hits.currentOn(page);
		var previous = hit(hits, hits.previousOn(page), pageAddress);
		var next = hit(hits, current + 1, pageAddress);
		return new HitBar(hits.typed(), current, hits.total(), onPage,
				context.appendTo((previous != null) ? previous : nextConversation("before", conversation)),
				context.appendTo((next != null) ? next : nextConversation("after", conversation)), previous == null,
				next == null, context.without("q").appendTo(here));
	}

	/** The address of a hit; null where there is no such hit. */
	private static @Nullable String hit(ConversationHits hits, int hit, IntFunction<String> pageAddress) {
		var page = hits.pageOf(hit);
		return (page != null) ? pageAddress.apply(page) + "?hit=" + hit + "#hit-" + hit : null;
	}

	private static String nextConversation(String direction, ConversationAddress conversation) {
		return "/conversations/hits?" + direction + "=" + conversation.slug();
	}

}
