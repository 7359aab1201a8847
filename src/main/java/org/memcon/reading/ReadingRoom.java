package org.memcon.reading;

import java.util.List;
import java.util.Map;

import org.memcon.citation.Citations;
import org.memcon.citation.Pinpoint;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.reference.RecordReferences;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participations;
import org.memcon.reading.Comparison.ComparedPlace;
import org.memcon.reading.Comparison.ComparedRecord;
import org.memcon.reading.RelatedConversations.RelatedConversation;
import org.memcon.reading.TitlePage.BriefView;
import org.memcon.reading.TitlePage.Origin;
import org.memcon.topic.Heading;
import org.memcon.topic.Headings;
import org.memcon.web.MovedException;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Loads what the pages of a record show: its title page, one page of it, or the whole.
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

	private final Turns turns;

	private final Participations participations;

	private final Headings headings;

	private final RelatedConversations relatedConversations;

	private final RecordReferences references;

	private final Citations citations;

	private final KeptPapers papers;

	ReadingRoom(Conversations conversations, Pages pages, MarkedTurns markedTurns, Particulars particulars,
			Sources sources, Turns turns, Participations participations, Headings headings,
			RelatedConversations relatedConversations, RecordReferences references, Citations citations,
			KeptPapers papers) {
		this.conversations = conversations;
		this.pages = pages;
		this.markedTurns = markedTurns;
		this.particulars = particulars;
		this.sources = sources;
		this.turns = turns;
		this.participations = participations;
		this.headings = headings;
		this.relatedConversations = relatedConversations;
		this.references = references;
		this.citations = citations;
		this.papers = papers;
	}

	TitlePage titlePage(String slug, SearchContext context) {
		var conversation = this.conversations.findBySlug(slug).orElseThrow(ReadingRoom::noConversation);
		var id = conversation.id();
		var people = this.participations.findAllOf(id);
		var known = this.particulars.findByConversationId(id);
		var headings = this.headings.findAllOf(id);
		return new TitlePage(ConversationView.of(conversation),
				PageNavigation.of(conversation, this.pages.findAllOf(slug, TextLayer.TEXT), 0, context),
				Origin.of(conversation, this.papers.find(conversation).orElse(null)), BriefView.of(conversation),
				Delegation.of(people, this.turns.speakersIn(id), slug), conversation.participantsNote(),
				headings.stream().map((it) -> AssignedTopic.of(it, context)).toList(),
				ParticularView.of(conversation.expectedParticulars(), known),
				this.markedTurns.redactionsOf(conversation).stream().map(RedactionView::of).toList(),
				this.sources.findAllOf(id), this.conversations.before(conversation.chronology(), ONE).orElse(null),
				this.conversations.after(conversation.chronology(), ONE).orElse(null),
				this.relatedConversations.of(conversation), this.references.from(id), this.references.to(id), context,
				this.citations.of(conversation, people, known, Heading.assignedNames(headings)));
	}

	/**
	 * Returns one page; with words looked for, the hits of the whole conversation are
	 * counted.
	 */
	ReadingPage page(String slug, int number, SearchContext context) {
		var pages = pages(slug);
		var page = pages.stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		var hits = new ConversationHits(context);
		var turns = this.markedTurns.on(page, hits);
		var areas = (PageDisplayMode.of(context) == PageDisplayMode.TEXT) ? List.<PageArea>of()
				: this.markedTurns.hitAreas(number, hits);
		return ReadingPage.of(pages, page, turns, hits, areas, context,
				this.citations.of(page.conversation()).at(Pinpoint.of(page)));
	}

	WholeConversation whole(String slug, SearchContext context) {
		var pages = pages(slug);
		var conversation = pages.get(0).conversation();
		var hits = new ConversationHits(context);
		return WholeConversation.of(pages, this.markedTurns.of(conversation, TextLayer.TEXT, hits), hits, context,
				this.citations.of(conversation));
	}

	/** Returns the abstract; words are looked for in the document's own only. */
	WholeConversation summary(String slug, SearchContext context) {
		var pages = this.pages.findAllOf(slug, TextLayer.SUMMARY);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		var conversation = pages.get(0).conversation();
		var hits = new ConversationHits(context.without("q"));
		return WholeConversation.of(pages, this.markedTurns.of(conversation, TextLayer.SUMMARY, hits), hits, context,
				this.citations.of(conversation).ofSummary());
	}

	/** Compares two records, or a page of each. */
	Comparison compare(ComparedPlace left, ComparedPlace right) {
		return Comparison.of(compared("left", left), compared("right", right));
	}

	private ComparedRecord compared(String side, ComparedPlace place) {
		var pages = this.pages.findAllOf(place.slug(), TextLayer.TEXT);
		if (pages.isEmpty()) {
			throw moved(side, place);
		}
		if (place.page() > pages.size()) {
			throw new NotFoundException("error.404.page");
		}
		var conversation = pages.get(0).conversation();
		var turns = this.markedTurns.of(conversation, TextLayer.TEXT, new ConversationHits(SearchContext.of(Map.of())));
		return new ComparedRecord(side, ConversationView.of(conversation), place,
				turns.stream().filter((it) -> place.page() == 0 || it.turn().page() == place.page()).toList(),
				this.headings.findAllOf(conversation.id()));
	}

	private RuntimeException moved(String side, ComparedPlace place) {
		return this.conversations.currentSlugOf(place.slug())
			.map((slug) -> Map.of(side, new ComparedPlace(slug, place.page()).toString()))
			.<RuntimeException>map(MovedException::new)
			.orElseGet(ReadingRoom::noConversation);
	}

	/** The records that are related to one, which is that side of a comparison. */
	List<RelatedConversation> related(String side, ComparedPlace place) {
		return this.relatedConversations
			.of(this.conversations.findBySlug(place.slug()).orElseThrow(() -> moved(side, place)));
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
