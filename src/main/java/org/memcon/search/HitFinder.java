package org.memcon.search;

import java.util.List;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Entry;
import org.memcon.conversation.Turns;
import org.memcon.web.NotFoundException;
import org.memcon.words.Marker;
import org.springframework.stereotype.Component;

/**
 * Goes from the hits in one conversation to those in the next or the one before, in the
 * order of a list.
 */
@Component
@AtOneMoment
class HitFinder {

	private final CatalogIndex index;

	private final Conversations conversations;

	private final Turns turns;

	HitFinder(CatalogIndex index, Conversations conversations, Turns turns) {
		this.index = index;
		this.conversations = conversations;
		this.turns = turns;
	}

	/**
	 * The address of the first hit beyond this conversation, or going back of the last
	 * one before it.
	 */
	String beyond(String slug, CatalogQuery query, boolean following) {
		var here = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		return this.index.next(query, here, following)
			.flatMap((id) -> this.conversations.entries(List.of(id)).stream().findFirst())
			.map((entry) -> address(entry, query, following))
			.orElseThrow(() -> new NotFoundException("error.404.hit"));
	}

	private String address(Entry entry, CatalogQuery query, boolean first) {
		var marker = new Marker(query.effectiveWords());
		var page = 1;
		var hits = 0;
		for (var passage : this.turns.passagesOf(List.of(entry.id()))) {
			var found = marker.hits(passage.text()).size();
			if (found > 0 && (!first || hits == 0)) {
				page = passage.page();
			}
			hits += found;
		}
		return HitAddress.of(entry.address(), page, query.parameters(), first ? 1 : hits);
	}

}
