package org.memcon.ingest.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.Draft;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;

/**
 * The record that a draft belongs to: one of the archive, under the same slug or another,
 * one that was withdrawn, or a new one. The draft has the slug that the record will have.
 */
record RecordMatch(Draft draft, Optional<StoredConversation> stored, Optional<StoredWithdrawal> withdrawal) {

	/** The former slugs, as the source gives them or the archive knows them. */
	List<String> formerSlugs() {
		return Stream.concat(this.draft.formerSlugs().stream(), this.withdrawal.map(StoredWithdrawal::slug).stream())
			.filter((slug) -> !slug.equals(this.draft.slug()))
			.distinct()
			.toList();
	}

	/** Returns true if the record will have another slug than it has. */
	boolean isRenamed() {
		return this.stored.filter((it) -> !it.slug().equals(this.draft.slug())).isPresent();
	}

}
