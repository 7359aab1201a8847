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
 * How much of a record is written out: the whole text, one page of it, or the abstract
 * that is kept beside it.
 */
record TeiScope(RecordContent recordContent, TextLayer textLayer, @Nullable Page page) {

	static TeiScope text(RecordContent recordContent) {
		return new TeiScope(recordContent, TextLayer.TEXT, null);
	}

	static TeiScope summary(RecordContent recordContent) {
		return new TeiScope(recordContent, TextLayer.SUMMARY, null);
	}

	/** An extract; the dossier is that of its page. */
	static TeiScope page(RecordContent recordContent) {
		return new TeiScope(recordContent, TextLayer.TEXT, recordContent.pages().get(0));
	}

	boolean isExtract() {
		return this.page != null;
	}

	List<Page> pages() {
		return this.recordContent.pages(this.textLayer);
	}

	TextBasis basis() {
		return (this.textLayer == TextLayer.SUMMARY) ? TextBasis.ABSTRACT : conversation().textBasis();
	}

	String address() {
		var conversationAddress = conversation().address();
		if (this.page != null) {
			return conversationAddress.page(this.page.number());
		}
		return (this.textLayer == TextLayer.SUMMARY) ? conversationAddress.summary() : conversationAddress.toString();
	}

	/** What it is, where it is not the whole. */
	Optional<String> subtitle(Messages messages) {
		if (this.page != null) {
			return Optional.of(messages.of("tei.extract", String.valueOf(this.page.number()),
					String.valueOf(conversation().pageCount())));
		}
		return (this.textLayer == TextLayer.SUMMARY) ? Optional.of(messages.of("tei.summary")) : Optional.empty();
	}

	private Conversation conversation() {
		return this.recordContent.conversation();
	}

}
