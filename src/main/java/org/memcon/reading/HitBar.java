package org.memcon.reading;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.web.Trail;

/**
 * Where the reader is among the hits, and the addresses of the hits around: in this
 * conversation and, beyond its ends, in the list the reader came from.
 */
record HitBar(String words, int current, int total, int onPage, String previous, String next, boolean previousLeaves,
		boolean nextLeaves, String clear) {

	static HitBar of(Hits hits, Conversation conversation, int page, Trail trail) {
		return bar(hits, conversation, trail, page, hits.onPage(page), conversation.address().page(page),
				(hit) -> pageAddress(hits, conversation, hit));
	}

	static HitBar whole(Hits hits, Conversation conversation, Trail trail) {
		return bar(hits, conversation, trail, 1, hits.total(), conversation.address().whole(),
				(hit) -> (hits.pageOf(hit) != null) ? conversation.address().whole() : null);
	}

	private static HitBar bar(Hits hits, Conversation conversation, Trail trail, int page, int onPage, String here,
			Places places) {
		var current = hits.currentOn(page);
		var previousHit = hits.previousOn(page);
		var previous = places.of(previousHit);
		var next = places.of(current + 1);
		return new HitBar(hits.typed(), current, hits.total(), onPage,
				(previous != null) ? hit(trail, previous, previousHit) : beyond(trail, "before", conversation),
				(next != null) ? hit(trail, next, current + 1) : beyond(trail, "after", conversation), previous == null,
				next == null, trail.without("q").on(here));
	}

	private static @Nullable String pageAddress(Hits hits, Conversation conversation, int hit) {
		var page = hits.pageOf(hit);
		return (page != null) ? conversation.address().page(page) : null;
	}

	private static String hit(Trail trail, String address, int hit) {
		return trail.on(address + "?hit=" + hit + "#hit-" + hit);
	}

	private static String beyond(Trail trail, String direction, Conversation conversation) {
		return trail.on("/conversations/hits?" + direction + "=" + conversation.slug());
	}

	/** Where a hit stands; null where there is none. */
	@FunctionalInterface
	private interface Places {

		@Nullable String of(int hit);

	}

}
