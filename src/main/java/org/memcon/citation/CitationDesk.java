package org.memcon.citation;

import java.util.Optional;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Turns;
import org.memcon.web.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds what an address wants cited: a record, a page of it, or a turn on that page.
 */
@Component
@AtOneMoment
class CitationDesk {

	private final Conversations conversations;

	private final Pages pages;

	private final Turns turns;

	private final Citations citations;

	CitationDesk(Conversations conversations, Pages pages, Turns turns, Citations citations) {
		this.conversations = conversations;
		this.pages = pages;
		this.turns = turns;
		this.citations = citations;
	}

	CiteBox record(String slug) {
		return this.conversations.findBySlug(slug)
			.map((conversation) -> this.citations.of(conversation, Pinpoint.WHOLE))
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	CiteBox summary(String slug) {
		return this.conversations.findBySlug(slug)
			.filter(Conversation::isSummarized)
			.map(this.citations::ofSummary)
			.orElseThrow(() -> new NotFoundException("error.404.summary"));
	}

	CiteBox page(String slug, String number, Optional<String> turn) {
		var pages = this.pages.findAllOf(slug, Layer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		var page = pages.stream()
			.filter((it) -> String.valueOf(it.number()).equals(number))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		return this.citations.of(page.conversation(), pinpoint(page, turn.orElse("")));
	}

	private Pinpoint pinpoint(Page page, String anchor) {
		if (anchor.isEmpty()) {
			return Pinpoint.of(page);
		}
		if (!this.turns.existsByPageIdAndAnchor(page.id(), anchor)) {
			throw new NotFoundException("error.404.turn");
		}
		return Pinpoint.of(page).turn(anchor);
	}

}
