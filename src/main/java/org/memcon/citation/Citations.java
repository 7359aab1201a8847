package org.memcon.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.topic.Headings;
import org.memcon.web.BaseUrl;
import org.memcon.web.MovedException;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds the record, page or turn that is to be cited, and builds its citations, for pages
 * and for files.
 */
@Component
public class Citations {

	private final Conversations conversations;

	private final Pages pages;

	private final Turns turns;

	private final Participations participations;

	private final Particulars particulars;

	private final Headings headings;

	private final CitationPrinter printer;

	private final BaseUrl address;

	Citations(Conversations conversations, Pages pages, Turns turns, Participations participations,
			Particulars particulars, Headings headings, CitationPrinter printer, BaseUrl address) {
		this.conversations = conversations;
		this.pages = pages;
		this.turns = turns;
		this.participations = participations;
		this.particulars = particulars;
		this.headings = headings;
		this.printer = printer;
		this.address = address;
	}

	/** The citations of a record. */
	@SnapshotRead
	public CiteBox of(Conversation conversation) {
		return of(conversation, this.participations.findAllOf(conversation.id()),
				this.particulars.findByConversationId(conversation.id()),
				this.headings.assignedNamesOf(conversation.id()));
	}

	/**
	 * The citations of a record of which the rest, with the names of topics, is known.
	 */
	public CiteBox of(Conversation conversation, List<Participation> participations, List<Particular> particulars,
			List<String> topics) {
		return new CiteBox(CitableFactory.of(conversation, participations, particulars, topics, this.address.host()),
				Pinpoint.WHOLE, this.printer);
	}

	/** The citations of a record or a summary, by the key that other programs know. */
	@SnapshotRead
	CiteBox keyed(String key) {
		return this.conversations.findBySlug(key)
			.map(this::of)
			.orElseGet(() -> key.endsWith(Citable.SUMMARY_KEY)
					? summary(key.substring(0, key.length() - Citable.SUMMARY_KEY.length())) : record(key));
	}

	@SnapshotRead
	CiteBox record(String slug) {
		return this.conversations.findBySlug(slug)
			.map(this::of)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	@SnapshotRead
	CiteBox summary(String slug) {
		return this.conversations.findBySlug(slug)
			.filter(Conversation::isSummarized)
			.map((conversation) -> of(conversation).ofSummary())
			.orElseThrow(() -> new NotFoundException("error.404.summary"));
	}

	@SnapshotRead
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
		return of(pages.get(0).conversation()).at(anchor.isEmpty() ? pinpoint : pinpoint.withTurn(anchor));
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
