package org.memcon.reading;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Source;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;
import org.memcon.web.SearchContext;

/**
 * The title page of a record: what is known of it, and the way into its pages.
 */
record TitlePage(Conversation conversation, List<Page> pages, List<Delegation> sides, List<Heading> headings,
		List<ParticularView> particulars, List<Redaction> redactions, List<Source> sources,
		@Nullable ConversationListEntry before, @Nullable ConversationListEntry after,
		List<RelatedConversations.RelatedConversation> relatives, SearchContext context) {

	public String address(Page page) {
		return this.context.appendTo(page.address());
	}

	/** Who published the document, where its words were taken from a volume. */
	public @Nullable String publisher() {
		return (this.conversation.textBasis() == TextBasis.ABSTRACT) ? null
				: this.conversation.collection().publisher();
	}

	/** Whether the list of participants says anything, or its absence does. */
	public boolean isPeopled() {
		return !this.sides.isEmpty() || this.conversation.participantsNote() != null
				|| this.conversation.form().isConversation();
	}

	/** The topics that an editor or the source itself assigned. */
	public List<Heading> assigned() {
		return this.headings.stream().filter((heading) -> !heading.isProposed()).toList();
	}

	/** The topics that a machine proposed. */
	public List<Heading> proposed() {
		return this.headings.stream().filter(Heading::isProposed).toList();
	}

	/** The place in the text. */
	public String address(Redaction redaction) {
		return this.context.appendTo(redaction.address());
	}

	public String whole() {
		return this.context.appendTo(this.conversation.address().whole());
	}

	/** Everyone who took part. */
	List<Participation> people() {
		return this.sides.stream().flatMap((delegation) -> delegation.people().stream()).toList();
	}

	/** The particulars that are known. */
	List<Particular> known() {
		return this.particulars.stream().map(ParticularView::particular).filter(Objects::nonNull).toList();
	}

	/** The abstract kept beside the document's own words; null where there is none. */
	public @Nullable String summary() {
		return this.conversation.isSummarized() ? this.context.appendTo(this.conversation.address().summary()) : null;
	}

	public String list() {
		return PageDisplayMode.removeFrom(this.context).appendTo("/conversations");
	}

	/** Whether the reader came straight here, and from no list. */
	public boolean isFirst() {
		return PageDisplayMode.removeFrom(this.context).isEmpty();
	}

}
