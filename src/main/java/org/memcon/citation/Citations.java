package org.memcon.citation;

import java.util.List;

import org.memcon.conversation.Conversation;
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
public class Citations {

	private final Participations participations;

	private final Particulars particulars;

	private final CitationPrinter printer;

	private final BaseUrl address;

	Citations(Participations participations, Particulars particulars, CitationPrinter printer, BaseUrl address) {
		this.participations = participations;
		this.particulars = particulars;
		this.printer = printer;
		this.address = address;
	}

	/** The citations of a record. */
	@SnapshotRead
	public CiteBox of(Conversation conversation) {
		return of(conversation, this.participations.findAllOf(conversation.id()),
				this.particulars.findByConversationId(conversation.id()));
	}

	/** The citations of a record with these participations and particulars. */
	public CiteBox of(Conversation conversation, List<Participation> participations, List<Particular> particulars) {
		return new CiteBox(CitableFactory.of(conversation, participations, particulars, this.address.host()),
				Pinpoint.WHOLE, this.printer);
	}

}
