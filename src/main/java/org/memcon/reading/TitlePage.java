package org.memcon.reading;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Entry;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Source;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;
import org.memcon.web.Trail;

/**
 * The title page of a record: what is known of it, and the way into its pages.
 */
record TitlePage(Conversation conversation, List<Page> pages, List<Side> sides, List<Heading> headings,
		List<Known> particulars, List<Source> sources, @Nullable Entry before, @Nullable Entry after,
		List<Kinship.Relative> relatives, Trail trail) {

	public String address(Page page) {
		return this.trail.on(page.address());
	}

	public String whole() {
		return this.trail.on(this.conversation.address().whole());
	}

	/** Everyone who took part. */
	List<Participation> people() {
		return this.sides.stream().flatMap((side) -> side.people().stream()).toList();
	}

	/** The particulars that are known. */
	List<Particular> known() {
		return this.particulars.stream().map(Known::particular).filter(Objects::nonNull).toList();
	}

	public String list() {
		return this.trail.on("/conversations");
	}

}
