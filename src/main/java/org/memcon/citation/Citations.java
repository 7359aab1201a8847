package org.memcon.citation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.web.BaseUrl;

import org.springframework.stereotype.Component;

/**
 * Builds the citations of records, for pages and for files.
 */
@Component
@SnapshotRead
public class Citations {

	private final Conversations conversations;

	private final Participations participations;

	private final Particulars particulars;

	private final CitationPrinter printer;

	private final BaseUrl address;

	Citations(Conversations conversations, Participations participations, Particulars particulars,
			CitationPrinter printer, BaseUrl address) {
		this.conversations = conversations;
		this.participations = participations;
		this.particulars = particulars;
		this.printer = printer;
		this.address = address;
	}

	/** The citations of a record with these participations and particulars. */
	public CiteBox of(Conversation conversation, List<Participation> participations, List<Particular> particulars) {
		return of(conversation, participations, particulars, Pinpoint.WHOLE);
	}

	/** The citations of a place in it. */
	public CiteBox of(Conversation conversation, List<Participation> participations, List<Particular> particulars,
			Pinpoint pinpoint) {
		return box(CitableFactory.of(conversation, participations, particulars, this.address.host()), pinpoint);
	}

	/** The citations of the abstract that is kept beside a document's own words. */
	public CiteBox ofSummary(Conversation conversation, List<Participation> participations,
			List<Particular> particulars) {
		return box(CitableFactory.of(conversation, participations, particulars, this.address.host()).summary(),
				Pinpoint.WHOLE);
	}

	/** The citations of a record, or of a place in it. */
	public CiteBox of(Conversation conversation, Pinpoint pinpoint) {
		return box(citable(conversation), pinpoint);
	}

	/** The citations of the abstract that is kept beside the document's own words. */
	public CiteBox ofSummary(Conversation conversation) {
		return box(citable(conversation).summary(), Pinpoint.WHOLE);
	}

	/**
	 * The records for citation, in the order of the ids; those that no longer exist are
	 * left out.
	 */
	public List<Citable> inOrder(List<Long> ids) {
		var conversations = this.conversations.findAllWith(ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		var people = this.participations.findAllIn(ids)
			.stream()
			.collect(Collectors.groupingBy((it) -> it.conversation().id()));
		var particulars = this.particulars.findByConversationIdIn(ids)
			.stream()
			.collect(Collectors.groupingBy((it) -> it.conversation().id()));
		var host = this.address.host();
		return ids.stream()
			.map(conversations::get)
			.filter(Objects::nonNull)
			.map((it) -> CitableFactory.of(it, people.getOrDefault(it.id(), List.of()),
					particulars.getOrDefault(it.id(), List.of()), host))
			.toList();
	}

	private Citable citable(Conversation conversation) {
		return CitableFactory.of(conversation, this.participations.findAllOf(conversation.id()),
				this.particulars.findByConversationId(conversation.id()), this.address.host());
	}

	private CiteBox box(Citable record, Pinpoint pinpoint) {
		return new CiteBox(record, pinpoint, this.printer);
	}

}
