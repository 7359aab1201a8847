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

	String record(RecordContent content) {
		var conversation = content.conversation();
		return text(conversation.title(), conversation.textBasis(), content, content.pages(),
				citation(content, Pinpoint.WHOLE));
	}

	/** Writes one page; the content holds this page alone. */
	String page(RecordContent content) {
		var conversation = content.conversation();
		var page = content.pages().get(0);
		return text(
				conversation.title() + ", "
						+ this.messages.of("page.position", page.number(), conversation.pageCount()),
				conversation.textBasis(), content, content.pages(), citation(content, Pinpoint.of(page)));
	}

	String summary(RecordContent content) {
		return text(this.messages.of("summary.heading", content.conversation().title()), TextBasis.ABSTRACT, content,
				content.pages(TextLayer.SUMMARY),
				this.citations.ofSummary(content.conversation(), content.participations(), content.particulars()));
	}

	private String text(String title, TextBasis basis, RecordContent content, List<Page> pages, CiteBox citation) {
		var text = new WrappedTextBuilder();
		this.head.write(text, title, basis, content, citation);
		this.passages.write(text, content, pages);
		return text.toString();
	}

	private CiteBox citation(RecordContent content, Pinpoint pinpoint) {
		return this.citations.of(content.conversation(), content.participations(), content.particulars(), pinpoint);
	}

}
