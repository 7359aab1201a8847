package org.memcon.exchange.tei;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContent;
import org.memcon.web.Messages;

/**
 * The part of a record that is written: the whole text, one page of it, or the abstract
 * kept beside it.
 */
record TeiScope(RecordContent content, TextLayer textLayer, @Nullable Page page) {

	static TeiScope text(RecordContent content) {
		return new TeiScope(content, TextLayer.TEXT, null);
	}

	static TeiScope summary(RecordContent content) {
		return new TeiScope(content, TextLayer.SUMMARY, null);
	}

	/** One page; the content is that of the page alone. */
	static TeiScope page(RecordContent content) {
		return new TeiScope(content, TextLayer.TEXT, content.pages().get(0));
	}

	boolean isExtract() {
		return this.page != null;
	}

	List<Page> pages() {
		return this.content.pages(this.textLayer);
	}

	/** The language of the text (BCP 47); abstracts are in English. */
	String language() {
		return (basis() == TextBasis.ABSTRACT) ? "en" : conversation().language();
	}

	TextBasis basis() {
		return (this.textLayer == TextLayer.SUMMARY) ? TextBasis.ABSTRACT : conversation().textBasis();
	}

	String address() {
		var address = conversation().address();
		if (this.page != null) {
			return address.page(this.page.number());
		}
		return (this.textLayer == TextLayer.SUMMARY) ? address.summary() : address.toString();
	}

	/** The subtitle of a part or of the summary. */
	Optional<String> subtitle(Messages messages) {
		if (this.page != null) {
			return Optional.of(messages.of(basis().messageKey("tei.extract"), String.valueOf(this.page.number()),
					String.valueOf(conversation().pageCount())));
		}
		return (this.textLayer == TextLayer.SUMMARY) ? Optional.of(messages.of("tei.summary")) : Optional.empty();
	}

	Conversation conversation() {
		return this.content.conversation();
	}

	TeiTopicPointers topics() {
		return new TeiTopicPointers(this.content.headings());
	}

	TeiSourcePointers support() {
		return new TeiSourcePointers(this.content.sources());
	}

}
