package org.memcon.exchange;

import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Source;
import org.memcon.conversation.Turn;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;

/**
 * Everything the archive holds of one record, for those who carry it away. Pages and
 * turns of both {@link Layer layers} stand here in the order of the text. The other
 * speakers are those who do not stand on the list of participants.
 */
public record Dossier(Conversation conversation, List<Page> allPages, List<Turn> allTurns, List<Redaction> redactions,
		List<Participation> participations, List<Heading> headings, List<Particular> particulars, List<Source> sources,
		List<Participant> otherSpeakers) {

	public Dossier(Conversation conversation, List<Page> allPages, List<Turn> allTurns, List<Redaction> redactions,
			List<Participation> participations, List<Heading> headings, List<Particular> particulars,
			List<Source> sources) {
		this(conversation, allPages, allTurns, redactions, participations, headings, particulars, sources, List.of());
	}

	/** The pages of the text that is read. */
	public List<Page> pages() {
		return pages(Layer.TEXT);
	}

	public List<Page> pages(Layer layer) {
		return this.allPages.stream().filter((page) -> page.layer() == layer).toList();
	}

	public List<Turn> turnsOn(Page page) {
		return this.allTurns.stream().filter((turn) -> turn.page().id().equals(page.id())).toList();
	}

	public List<Redaction> redactionsIn(Turn turn) {
		return this.redactions.stream().filter((redaction) -> redaction.turn() == turn).toList();
	}

}
