package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.layout.PassageLayouts;
import org.memcon.conversation.reference.RecordReferences;
import org.memcon.reading.reference.ReferenceMarkup;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Loads the text of a record and marks in it the words looked for and the redactions.
 * Redactions are queried only for a record that has any. References to records of the
 * archive become links.
 */
@Component
class MarkedTurns {

	private final Turns turns;

	private final Redactions redactions;

	private final PassageLayouts layouts;

	private final RecordReferences references;

	private final Messages messages;

	MarkedTurns(Turns turns, Redactions redactions, PassageLayouts layouts, RecordReferences references,
			Messages messages) {
		this.turns = turns;
		this.redactions = redactions;
		this.layouts = layouts;
		this.references = references;
		this.messages = messages;
	}

	/**
	 * Returns the turns of one page; where words are looked for, all of the conversation,
	 * so that the hits are counted through it.
	 */
	List<MarkedTurn> on(Page page, ConversationHits hits) {
		var conversation = page.conversation();
		var turns = hits.isWanted() ? this.turns.findAllIn(conversation.id(), TextLayer.TEXT)
				: this.turns.findAllOnPage(page.id());
		var withheld = conversation.isRedacted() ? this.redactions.findAllOnPage(page.id()) : List.<Redaction>of();
		return withReferences(conversation.id(), withRedactions(hits.mark(turns), withheld));
	}

	/** The areas of the hits on the image of a page whose turns are marked. */
	List<PageArea> hitAreas(int page, ConversationHits hits) {
		return hits.areas(page, this.layouts);
	}

	List<MarkedTurn> of(Conversation conversation, TextLayer textLayer, ConversationHits hits) {
		var turns = hits.mark(this.turns.findAllIn(conversation.id(), textLayer));
		return withReferences(conversation.id(),
				(textLayer == TextLayer.TEXT) ? withRedactions(turns, redactionsOf(conversation)) : turns);
	}

	List<Redaction> redactionsOf(Conversation conversation) {
		return conversation.isRedacted() ? this.redactions.findAllOf(conversation.id()) : List.of();
	}

	private List<MarkedTurn> withReferences(Long conversation, List<MarkedTurn> turns) {
		var found = this.references.from(conversation);
		if (found.isEmpty()) {
			return turns;
		}
		var markup = ReferenceMarkup.of(found, this.messages);
		return turns.stream().map((turn) -> {
			var anchor = turn.turn().anchor();
			return turn.with((html) -> markup.inText(anchor, html), (html) -> markup.inNote(anchor, html));
		}).toList();
	}

	private List<MarkedTurn> withRedactions(List<MarkedTurn> turns, List<Redaction> redactions) {
		var redactionMarkup = RedactionMarkup.of(redactions, this.messages);
		return turns.stream().map(redactionMarkup::applyTo).toList();
	}

}
