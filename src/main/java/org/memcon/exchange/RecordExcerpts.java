package org.memcon.exchange;

import java.util.List;

import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participants;
import org.memcon.participant.Participations;
import org.memcon.topic.Headings;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Gathers what the archive holds of a part of a record: one page, its text, the abstract
 * beside it. Each form has what it shows, and costs no statement for more.
 */
@Component
@SnapshotRead
public class RecordExcerpts {

	private final Pages pages;

	private final Turns turns;

	private final Redactions redactions;

	private final Participations participations;

	private final Participants participants;

	private final Headings headings;

	private final Particulars particulars;

	private final Sources sources;

	RecordExcerpts(Pages pages, Turns turns, Redactions redactions, Participations participations,
			Participants participants, Headings headings, Particulars particulars, Sources sources) {
		this.pages = pages;
		this.turns = turns;
		this.redactions = redactions;
		this.participations = participations;
		this.participants = participants;
		this.headings = headings;
		this.particulars = particulars;
		this.sources = sources;
	}

	/**
	 * One page of a record with what stands on it and who took part; what describes the
	 * record as a whole is left out.
	 */
	public RecordContent page(String slug, int number) {
		return withParticulars(on(found(slug, number)));
	}

	/** The same, with everyone who speaks in it. */
	public RecordContent pageWithSpeakers(String slug, int number) {
		return withSpeakers(on(found(slug, number)));
	}

	/** The same, with the topics it speaks of and what its statements rest on. */
	public RecordContent pageWithSources(String slug, int number) {
		var page = found(slug, number);
		var id = page.conversation().id();
		return withSpeakers(on(page)).withDescription(this.headings.findAllOf(id),
				this.particulars.findByConversationId(id), this.sources.findAllOf(id));
	}

	private Page found(String slug, int number) {
		return pages(slug, TextLayer.TEXT, "error.404.conversation").stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
	}

	private RecordContent on(Page page) {
		var conversation = page.conversation();
		return RecordContent.of(conversation, List.of(page), this.turns.findAllOnPage(page.id()),
				conversation.isRedacted() ? this.redactions.findAllOnPage(page.id()) : List.of(),
				this.participations.findAllOf(conversation.id()));
	}

	private List<Page> pages(String slug, TextLayer textLayer, String messageKey) {
		var pages = this.pages.findAllOf(slug, textLayer);
		if (pages.isEmpty()) {
			throw new NotFoundException(messageKey);
		}
		return pages;
	}

	/**
	 * The text of a record, who took part in it and who speaks; what describes the record
	 * as a whole is left out.
	 */
	public RecordContent text(String slug) {
		var pages = pages(slug, TextLayer.TEXT, "error.404.conversation");
		var conversation = pages.get(0).conversation();
		var id = conversation.id();
		return withSpeakers(RecordContent.of(conversation, pages, this.turns.findAllIn(id, TextLayer.TEXT),
				conversation.isRedacted() ? this.redactions.findAllOf(id) : List.of(),
				this.participations.findAllOf(id)));
	}

	/**
	 * The abstract that is kept beside a document's own words, and who took part; what
	 * else describes the record is left out.
	 */
	public RecordContent summary(String slug) {
		return withParticulars(abstractOf(slug));
	}

	/** The same, with everyone who speaks in it. */
	public RecordContent summaryWithSpeakers(String slug) {
		return withSpeakers(abstractOf(slug));
	}

	private RecordContent abstractOf(String slug) {
		var pages = pages(slug, TextLayer.SUMMARY, "error.404.summary");
		var conversation = pages.get(0).conversation();
		return RecordContent.of(conversation, pages, this.turns.findAllIn(conversation.id(), TextLayer.SUMMARY),
				List.of(), this.participations.findAllOf(conversation.id()));
	}

	private RecordContent withParticulars(RecordContent content) {
		return content.withDescription(List.of(), this.particulars.findByConversationId(content.conversation().id()),
				List.of());
	}

	private RecordContent withSpeakers(RecordContent content) {
		var missing = RecordContent.unlistedSpeakerIds(content.allTurns(), content.participations()).toList();
		return missing.isEmpty() ? content : content.withSpeakers(this.participants.findByIdIn(missing));
	}

}
