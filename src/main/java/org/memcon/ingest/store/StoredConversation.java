package org.memcon.ingest.store;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;

/**
 * A conversation as it is in the archive, with the checksums of its text and its summary.
 */
record StoredConversation(Long id, String slug, String checksum, String sourceFile, TextBasis textBasis, int lastAnchor,
		@Nullable String summaryChecksum) {

	boolean isSeeded() {
		return this.sourceFile.startsWith("corpus/");
	}

	boolean isAbstract() {
		return this.textBasis == TextBasis.ABSTRACT;
	}

	/** Returns true if the draft is the summary of a text that is in the archive. */
	boolean isSummarizedBy(Draft draft) {
		return draft.textBasis() == TextBasis.ABSTRACT && !isAbstract();
	}

	/** Returns the checksum of the text or summary that the draft would replace. */
	@Nullable String checksumFor(Draft draft) {
		return isSummarizedBy(draft) ? this.summaryChecksum : this.checksum;
	}

}
