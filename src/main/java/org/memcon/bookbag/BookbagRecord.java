package org.memcon.bookbag;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.CitationStyle;
import org.memcon.citation.CiteBox;
import org.memcon.citation.Pinpoint;
import org.memcon.citation.PrintedCitation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Page;
import org.memcon.conversation.QuotedPassage;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.exchange.RecordContent;
import org.memcon.participant.Participation;

/**
 * A conversation in a bookbag, or one page or passage of it, with its citations.
 *
 * @param page the page; null for all of the conversation, and for a passage
 * @param passages the passage; empty for a conversation and a page
 */
record BookbagRecord(ConversationListEntry entry, String address, @Nullable Page page, QuotedPassages passages,
		List<String> names, CiteBox citation) {

	private static final int MAX_NAMES = 8;

	static BookbagRecord of(RecordContent content, CiteBox citation) {
		return of(content, content.conversation().address().toString(), null, List.of(), citation);
	}

	static BookbagRecord of(RecordContent content, CiteBox citation, Page page) {
		return of(content, page.address(), page, List.of(), citation.at(Pinpoint.of(page)));
	}

	static BookbagRecord of(RecordContent content, CiteBox citation, Turn turn) {
		var quoted = QuotedPassage.of(turn, ConversationListEntry.of(content.conversation()));
		var cited = (turn.page().layer() == TextLayer.SUMMARY) ? citation.ofSummary()
				: citation.at(Pinpoint.of(turn.page()).withTurn(turn.anchor()));
		return of(content, quoted.address(), null, List.of(quoted), cited);
	}

	private static BookbagRecord of(RecordContent content, String address, @Nullable Page page,
			List<QuotedPassage> passages, CiteBox citation) {
		return new BookbagRecord(ConversationListEntry.of(content.conversation()), address, page,
				new QuotedPassages(passages, 0, null),
				content.participations().stream().map(Participation::name).distinct().toList(), citation);
	}

	/** The names that a line shows. */
	public List<String> shownNames() {
		return this.names.subList(0, Math.min(this.names.size(), MAX_NAMES));
	}

	/** The number of those that it does not show. */
	public int otherNames() {
		return this.names.size() - shownNames().size();
	}

	/** The item that names it. */
	String key() {
		var slug = this.entry.slug();
		var passage = passage();
		if (passage != null) {
			return slug + ":" + passage.found().anchor();
		}
		return (this.page != null) ? slug + ":" + this.page.number() : slug;
	}

	/** The conversation, or the page, as it is named where two are compared. */
	public String compared() {
		return (this.page != null) ? key() : this.entry.slug();
	}

	PrintedCitation in(CitationStyle style) {
		return this.citation.in(style);
	}

	/** The passage, if it is one. */
	@Nullable QuotedPassage passage() {
		return this.passages.quoted().isEmpty() ? null : this.passages.quoted().get(0);
	}

	/** The number of its page; 0 for all of the conversation. */
	int pageNumber() {
		var passage = passage();
		return (this.page != null) ? this.page.number() : (passage != null) ? passage.found().page() : 0;
	}

}
