package org.memcon.citation;

import java.util.Map;
import java.util.Optional;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Pages;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.MovedException;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds the record, page or turn at an address that is to be cited.
 */
@Component
@SnapshotRead
class CitationLookup {

	private final Conversations conversations;

	private final Pages pages;

	private final Turns turns;

	private final Citations citations;

	CitationLookup(Conversations conversations, Pages pages, Turns turns, Citations citations) {
		this.conversations = conversations;
		this.pages = pages;
		this.turns = turns;
		this.citations = citations;
	}

	CiteBox record(String slug) {
		return this.conversations.findBySlug(slug)
			.map(this.citations::of)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	CiteBox summary(String slug) {
		return this.conversations.findBySlug(slug)
			.filter(Conversation::isSummarized)
			.map((conversation) -> this.citations.of(conversation).ofSummary())
			.orElseThrow(() -> new NotFoundException("error.404.summary"));
	}

	CiteBox page(String slug, int number, Optional<String> turn) {
		var pages = this.pages.findAllOf(slug, TextLayer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		var anchor = turn.orElse("");
		var page = pages.stream().filter((it) -> it.number() == number).findFirst();
		if (!anchor.isEmpty() && page.filter((it) -> this.turns.existsByPageIdAndAnchor(it.id(), anchor)).isEmpty()) {
			throw moved(slug, anchor);
		}
		var pinpoint = page.map(Pinpoint::of).orElseThrow(() -> new NotFoundException("error.404.page"));
		return this.citations.of(pages.get(0).conversation())
			.at(anchor.isEmpty() ? pinpoint : pinpoint.withTurn(anchor));
	}

	/** Redirects to the page on which a turn stands now, or its successor. */
	private RuntimeException moved(String slug, String anchor) {
		return this.turns.placeOf(slug, anchor)
			.or(() -> this.turns.successorOf(slug, anchor).flatMap((successor) -> this.turns.placeOf(slug, successor)))
			.filter((place) -> place.layer() == TextLayer.TEXT)
			.<RuntimeException>map((place) -> new MovedException(
					Map.of("number", String.valueOf(place.page()), "turn", place.anchor())))
			.orElseGet(() -> new NotFoundException("error.404.turn"));
	}

}
