package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.Sources;
import org.memcon.participant.Participations;
import org.memcon.topic.Headings;
import org.memcon.web.NotFoundException;
import org.memcon.web.Trail;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lays a record before the reader: its title page, one page of it, or the whole.
 */
@Component
@AtOneMoment
class ReadingRoom {

	private static final Limit ONE = Limit.of(1);

	private final Conversations conversations;

	private final Pages pages;

	private final Passages passages;

	private final Particulars particulars;

	private final Sources sources;

	private final Participations participations;

	private final Headings headings;

	private final Kinship kinship;

	ReadingRoom(Conversations conversations, Pages pages, Passages passages, Particulars particulars, Sources sources,
			Participations participations, Headings headings, Kinship kinship) {
		this.conversations = conversations;
		this.pages = pages;
		this.passages = passages;
		this.particulars = particulars;
		this.sources = sources;
		this.participations = participations;
		this.headings = headings;
		this.kinship = kinship;
	}

	TitlePage titlePage(String slug, Trail trail) {
		var conversation = this.conversations.findBySlug(slug).orElseThrow(ReadingRoom::noConversation);
		var id = conversation.id();
		return new TitlePage(conversation, this.pages.findAllOf(slug, Layer.TEXT),
				Side.of(this.participations.findAllOf(id)), this.headings.findAllOf(id),
				Known.of(conversation.expectedParticulars(), this.particulars.findByConversationId(id)),
				this.passages.withheldFrom(conversation), this.sources.findAllOf(id),
				this.conversations.before(conversation.chronology(), ONE).orElse(null),
				this.conversations.after(conversation.chronology(), ONE).orElse(null), this.kinship.of(conversation),
				trail);
	}

	/**
	 * One page; with words looked for, the hits of the whole conversation are counted.
	 */
	ReadingPage page(String slug, int number, Trail trail, int hit) {
		var pages = pages(slug);
		var page = pages.stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		var hits = new Hits(trail, hit);
		return new ReadingPage(pages, page, this.passages.on(page, hits), hits, trail);
	}

	WholeConversation whole(String slug, Trail trail, int hit) {
		var pages = pages(slug);
		var hits = new Hits(trail, hit);
		return new WholeConversation(pages, this.passages.of(pages.get(0).conversation(), Layer.TEXT, hits), hits,
				trail);
	}

	/** The abstract; words are looked for in the document's own only. */
	WholeConversation summary(String slug, Trail trail) {
		var pages = this.pages.findAllOf(slug, Layer.SUMMARY);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		var hits = new Hits(trail.without("q"), 0);
		return new WholeConversation(pages, this.passages.of(pages.get(0).conversation(), Layer.SUMMARY, hits), hits,
				trail);
	}

	private List<Page> pages(String slug) {
		var pages = this.pages.findAllOf(slug, Layer.TEXT);
		if (pages.isEmpty()) {
			throw noConversation();
		}
		return pages;
	}

	private static NotFoundException noConversation() {
		return new NotFoundException("error.404.conversation");
	}

}
