package org.memcon.exchange;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.web.Labels;

/**
 * How much of a record is written out: the whole text, one page of it, or the abstract
 * that is kept beside it.
 */
record TeiExtent(Dossier dossier, Layer layer, @Nullable Page page) {

	static TeiExtent text(Dossier dossier) {
		return new TeiExtent(dossier, Layer.TEXT, null);
	}

	static TeiExtent summary(Dossier dossier) {
		return new TeiExtent(dossier, Layer.SUMMARY, null);
	}

	/** An extract; the dossier is that of its page. */
	static TeiExtent page(Dossier dossier) {
		return new TeiExtent(dossier, Layer.TEXT, dossier.pages().get(0));
	}

	boolean isExtract() {
		return this.page != null;
	}

	List<Page> pages() {
		return this.dossier.pages(this.layer);
	}

	TextBasis basis() {
		return (this.layer == Layer.SUMMARY) ? TextBasis.ABSTRACT : conversation().textBasis();
	}

	String address() {
		var address = conversation().address();
		if (this.page != null) {
			return address.page(this.page.number());
		}
		return (this.layer == Layer.SUMMARY) ? address.summary() : address.toString();
	}

	/** What it is, where it is not the whole. */
	Optional<String> sentence(Labels labels) {
		if (this.page != null) {
			return Optional.of(labels.of("tei.extract", String.valueOf(this.page.number()),
					String.valueOf(conversation().pageCount())));
		}
		return (this.layer == Layer.SUMMARY) ? Optional.of(labels.of("tei.summary")) : Optional.empty();
	}

	private Conversation conversation() {
		return this.dossier.conversation();
	}

}
