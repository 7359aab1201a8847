package org.memcon.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.draft.Draft;
import org.memcon.ingest.IngestContextFactory.IngestContext;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.ingest.store.VolumeWriter;

import org.springframework.stereotype.Component;

/**
 * The options, stores and results of one run, with the slugs that its files have used so
 * far, and the failure that stopped it, if one did.
 */
record RunState(IngestOptions options, IngestStores stores, IngestContext context, IngestSummary summary,
		Map<String, String> claimedSlugs, AtomicReference<@Nullable Throwable> stopCause) {

	/** Follows the slug of an abstract, which may be that of its document. */
	private static final String ABSTRACT = "/abstract";

	/**
	 * The stores that a run writes to: records, names and collections, the register, the
	 * history of each file, kept papers, and the contents of volumes.
	 */
	@Component
	record IngestStores(Accession accession, AuthorityWriter authorityWriter, AccessionRegister register,
			SourceHistory history, KeptPapers papers, VolumeWriter volumes) {
	}

	RunState(IngestOptions options, IngestStores stores, IngestContext context, IngestSummary summary) {
		this(options, stores, context, summary, new HashMap<>(), new AtomicReference<>());
	}

	boolean isDry() {
		return this.options.isDry();
	}

	/** Returns the file that used the slug of this draft first, which may be this one. */
	String claimSlug(Draft draft, String file) {
		return claimSlug((draft.textBasis() == TextBasis.ABSTRACT) ? draft.slug() + ABSTRACT : draft.slug(), file);
	}

	String claimSlug(String slug, String file) {
		return this.claimedSlugs.computeIfAbsent(slug, (it) -> file);
	}

	boolean isClaimed(String slug) {
		return this.claimedSlugs.containsKey(slug) || this.claimedSlugs.containsKey(slug + ABSTRACT);
	}

	/** Stops the run because nothing more can be written. */
	void stop(Throwable cause) {
		this.stopCause.set(cause);
	}

	boolean isStopped() {
		return failure() != null;
	}

	@Nullable Throwable failure() {
		return this.stopCause.get();
	}

	boolean isFull() {
		return isStopped() || this.summary.documentCount() >= this.options.limit();
	}

}
