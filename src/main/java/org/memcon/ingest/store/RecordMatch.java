package org.memcon.ingest.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.Draft;
import org.memcon.ingest.store.Accession.StoredConversation;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;

/**
 * Which record a draft is of: one that the archive holds, under the same slug or another,
 * one that was withdrawn, or a new one. The draft has the slug that the record is to
 * have.
 */
record RecordMatch(Draft draft, Optional<StoredConversation> stored, Optional<StoredWithdrawal> withdrawal) {

	/** What it was called before, as the source says or the archive knows. */
	List<String> formerSlugs() {
		return Stream.concat(this.draft.formerSlugs().stream(), this.withdrawal.map(StoredWithdrawal::slug).stream())
			.filter((slug) -> !slug.equals(this.draft.slug()))
			.distinct()
			.toList();
	}

	/** Whether the record is to have another slug than it has. */
	boolean isRenamed() {
		return this.stored.filter((it) -> !it.slug().equals(this.draft.slug())).isPresent();
	}

}
