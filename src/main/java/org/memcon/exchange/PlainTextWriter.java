package org.memcon.exchange;

import java.util.List;

import org.memcon.citation.Citations;
import org.memcon.citation.CiteBox;
import org.memcon.citation.Pinpoint;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Writes a record, a page of it or its summary as plain text, which any program reads and
 * any printer prints.
 */
@Component
class PlainTextWriter {

	private final TextHeader head;

	private final TextBody passages;

	private final Citations citations;

	private final Messages messages;

	PlainTextWriter(TextHeader head, TextBody passages, Citations citations, Messages messages) {
		this.head = head;
		this.passages = passages;
		this.citations = citations;
		this.messages = messages;
	}

	String record(RecordContent recordContent) {
		var conversation = recordContent.conversation();
		return text(conversation.title(), conversation.textBasis(), recordContent, recordContent.pages(),
				citation(recordContent, Pinpoint.WHOLE));
	}

	/** Writes one page; the content holds this page alone. */
	String page(RecordContent recordContent) {
		var conversation = recordContent.conversation();
		var page = recordContent.pages().get(0);
		return text(
				conversation.title() + ", "
						+ this.messages.of("page.position", page.number(), conversation.pageCount()),
				conversation.textBasis(), recordContent, recordContent.pages(),
				citation(recordContent, Pinpoint.of(page)));
	}

	String summary(RecordContent recordContent) {
		return text(this.messages.of("summary.heading", recordContent.conversation().title()), TextBasis.ABSTRACT,
				recordContent, recordContent.pages(TextLayer.SUMMARY), this.citations.ofSummary(
						recordContent.conversation(), recordContent.participations(), recordContent.particulars()));
	}

	private String text(String title, TextBasis basis, RecordContent recordContent, List<Page> pages,
			CiteBox citation) {
		var text = new WrappedTextBuilder();
		this.head.write(text, title, basis, recordContent, citation);
		this.passages.write(text, recordContent, pages);
		return text.toString();
	}

	private CiteBox citation(RecordContent recordContent, Pinpoint pinpoint) {
		return this.citations.of(recordContent.conversation(), recordContent.participations(),
				recordContent.particulars(), pinpoint);
	}

}
