package org.memcon.conversation.reference;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;

/**
 * A reference from a passage to another record of the archive, or to this one from a
 * passage of another.
 *
 * @param anchor the anchor of the passage, on its page
 * @param inSummary whether the page is one of the abstract beside the document's own
 * words
 * @param phrase the words of the passage that refer
 * @param address the publisher's address to which the words are linked
 * @param other the slug of the other record
 * @param title the title of the other record
 * @param date the date of the other record as printed
 */
public record RecordReference(String anchor, int page, boolean inSummary, ReferenceKind kind, String phrase,
		@Nullable String address, String other, String title, @Nullable String date) {

	/** The address of the other record. */
	public String otherAddress() {
		return new ConversationAddress(this.other).toString();
	}

	/** The address of the passage in the other record. */
	public String passageOfOther() {
		return passageIn(new ConversationAddress(this.other));
	}

	/** The address of the passage in the record that has it. */
	public String passageIn(ConversationAddress record) {
		return this.inSummary ? record.summary() + "#" + this.anchor : record.turn(this.page, this.anchor);
	}

}
