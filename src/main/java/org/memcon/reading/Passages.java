package org.memcon.reading;

import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.Turns;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * The text of a record as it lies before a reader: with the words looked for marked, and
 * with what was withheld. A record from which nothing was withheld is not asked for it.
 */
@Component
class Passages {

	private final Turns turns;

	private final Redactions redactions;

	private final Labels labels;

	Passages(Turns turns, Redactions redactions, Labels labels) {
		this.turns = turns;
		this.redactions = redactions;
		this.labels = labels;
	}

	/**
	 * Those of one page; with words looked for, all of the conversation, so that the hits
	 * are counted through it.
	 */
	List<MarkedTurn> on(Page page, Hits hits) {
		var conversation = page.conversation();
		var turns = hits.isWanted() ? this.turns.findAllIn(conversation.id(), Layer.TEXT)
				: this.turns.findAllOnPage(page.id());
		var withheld = conversation.isRedacted() ? this.redactions.findAllOnPage(page.id()) : List.<Redaction>of();
		return show(hits.mark(turns), withheld);
	}

	List<MarkedTurn> of(Conversation conversation, Layer layer, Hits hits) {
		var turns = hits.mark(this.turns.findAllIn(conversation.id(), layer));
		return (layer == Layer.TEXT) ? show(turns, withheldFrom(conversation)) : turns;
	}

	List<Redaction> withheldFrom(Conversation conversation) {
		return conversation.isRedacted() ? this.redactions.findAllOf(conversation.id()) : List.of();
	}

	private List<MarkedTurn> show(List<MarkedTurn> turns, List<Redaction> redactions) {
		var withheld = Withheld.of(redactions, this.labels);
		return turns.stream().map(withheld::in).toList();
	}

}
