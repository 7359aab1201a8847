package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Entry;
import org.memcon.conversation.Page;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Source;
import org.memcon.conversation.TextBasis;
import org.memcon.topic.Heading;
import org.memcon.web.Trail;

/**
 * The title page of a record: what is known of it, and the way into its pages.
 */
record TitlePage(Conversation conversation, List<Page> pages, List<Side> sides, List<Heading> headings,
		List<Known> particulars, List<Redaction> redactions, List<Source> sources, @Nullable Entry before,
		@Nullable Entry after, List<Kinship.Relative> relatives, Trail trail) {

	public String address(Page page) {
		return this.trail.on(page.address());
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
		return this.trail.on(redaction.address());
	}

	public String whole() {
		return this.trail.on(this.conversation.address().whole());
	}

	/** The abstract kept beside the document's own words; null where there is none. */
	public @Nullable String summary() {
		return this.conversation.isSummarized() ? this.trail.on(this.conversation.address().summary()) : null;
	}

	public String list() {
		return PageView.without(this.trail).on("/conversations");
	}

	/** Whether the reader came straight here, and from no list. */
	public boolean isFirst() {
		return PageView.without(this.trail).isEmpty();
	}

}
