package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participations;
import org.memcon.topic.Headings;
import org.memcon.web.NotFoundException;
import org.memcon.web.SearchContext;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lays a record before the reader: its title page, one page of it, or the whole.
 */
@Component
@SnapshotRead
class ReadingRoom {

	private static final Limit ONE = Limit.of(1);

	private final Conversations conversations;

	private final Pages pages;

	private final MarkedTurns markedTurns;

	private final Particulars particulars;

	private final Sources sources;

	private final Participations participations;

	private final Headings headings;

	private final RelatedConversations relatedConversations;

	ReadingRoom(Conversations conversations, Pages pages, MarkedTurns markedTurns, Particulars particulars,
			Sources sources, Participations participations, Headings headings,
			RelatedConversations relatedConversations) {
		this.conversations = conversations;
		this.pages = pages;
		this.markedTurns = markedTurns;
		this.particulars = particulars;
		this.sources = sources;
		this.participations = participations;
		this.headings = headings;
		this.relatedConversations = relatedConversations;
	}

	TitlePage titlePage(String slug, SearchContext searchContext) {
		var conversation = this.conversations.findBySlug(slug).orElseThrow(ReadingRoom::noConversation);
		var id = conversation.id();
		return new TitlePage(conversation, this.pages.findAllOf(slug, TextLayer.TEXT),
				Delegation.of(this.participations.findAllOf(id)), this.headings.findAllOf(id),
				ParticularView.of(conversation.expectedParticulars(), this.particulars.findByConversationId(id)),
				this.markedTurns.redactionsOf(conversation), this.sources.findAllOf(id),
				this.conversations.before(conversation.chronology(), ONE).orElse(null),
				this.conversations.after(conversation.chronology(), ONE).orElse(null),
				this.relatedConversations.of(conversation), searchContext);
	}

	/**
	 * One page; with words looked for, the hits of the whole conversation are counted.
	 */
	ReadingPage page(String slug, int number, SearchContext searchContext, int hit) {
		var pages = pages(slug);
		var page = pages.stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		var conversationHits = new ConversationHits(searchContext, hit);
		return new ReadingPage(pages, page, this.markedTurns.on(page, conversationHits), conversationHits,
				searchContext);
	}

	WholeConversation whole(String slug, SearchContext searchContext, int hit) {
		var pages = pages(slug);
		var conversationHits = new ConversationHits(searchContext, hit);
		return new WholeConversation(pages,
				this.markedTurns.of(pages.get(0).conversation(), TextLayer.TEXT, conversationHits), conversationHits,
				searchContext);
	}

	/** The abstract; words are looked for in the document's own only. */
	WholeConversation summary(String slug, SearchContext searchContext) {
		var pages = this.pages.findAllOf(slug, TextLayer.SUMMARY);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		var conversationHits = new ConversationHits(searchContext.without("q"), 0);
		return new WholeConversation(pages,
				this.markedTurns.of(pages.get(0).conversation(), TextLayer.SUMMARY, conversationHits), conversationHits,
				searchContext);
	}

	private List<Page> pages(String slug) {
		var pages = this.pages.findAllOf(slug, TextLayer.TEXT);
		if (pages.isEmpty()) {
			throw noConversation();
		}
		return pages;
	}

	private static NotFoundException noConversation() {
		return new NotFoundException("error.404.conversation");
	}

}
