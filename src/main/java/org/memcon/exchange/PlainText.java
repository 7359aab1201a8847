package org.memcon.exchange;

import java.util.List;

import org.memcon.citation.Citations;
import org.memcon.citation.CiteBox;
import org.memcon.citation.Pinpoint;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * Writes a record, a page of it or its summary as plain text, which any program reads and
 * any printer prints.
 */
@Component
class PlainText {

	private final TextHead head;

	private final TextPassages passages;

	private final Citations citations;

	private final Labels labels;

	PlainText(TextHead head, TextPassages passages, Citations citations, Labels labels) {
		this.head = head;
		this.passages = passages;
		this.citations = citations;
		this.labels = labels;
	}

	String record(Dossier dossier) {
		var conversation = dossier.conversation();
		return text(conversation.title(), conversation.textBasis(), dossier, dossier.pages(),
				citation(dossier, Pinpoint.WHOLE));
	}

	/** The dossier holds this page alone. */
	String page(Dossier dossier) {
		var conversation = dossier.conversation();
		var page = dossier.pages().get(0);
		return text(
				conversation.title() + ", " + this.labels.of("page.position", page.number(), conversation.pageCount()),
				conversation.textBasis(), dossier, dossier.pages(), citation(dossier, Pinpoint.of(page)));
	}

	String summary(Dossier dossier) {
		return text(this.labels.of("summary.heading", dossier.conversation().title()), TextBasis.ABSTRACT, dossier,
				dossier.pages(Layer.SUMMARY),
				this.citations.ofSummary(dossier.conversation(), dossier.participations(), dossier.particulars()));
	}

	private String text(String title, TextBasis basis, Dossier dossier, List<Page> pages, CiteBox citation) {
		var sheet = new TextSheet();
		this.head.write(sheet, title, basis, dossier, citation);
		this.passages.write(sheet, dossier, pages);
		return sheet.toString();
	}

	private CiteBox citation(Dossier dossier, Pinpoint pinpoint) {
		return this.citations.of(dossier.conversation(), dossier.participations(), dossier.particulars(), pinpoint);
	}

}
