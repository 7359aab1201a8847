package org.memcon.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.ingest.report.Outcome;
import org.memcon.ingest.store.Accession.SourceOrigin;
import org.memcon.ingest.store.SourceHistory.SourceVersion;

/**
 * Counts what is in one file. When the file has been read whole it knows what of it was
 * held before and is gone.
 */
class RemovalDetector {

	private final String file;

	private final SourceVersion version;

	private final IngestRun run;

	private final Set<String> entered = new LinkedHashSet<>();

	private final Set<String> skipped = new HashSet<>();

	private final Set<String> renamed = new HashSet<>();

	RemovalDetector(String file, SourceVersion sourceVersion, IngestRun ingestRun) {
		this.file = file;
		this.version = sourceVersion;
		this.run = ingestRun;
	}

	/** What stands by now under a slug that it had before is another. */
	void addEntered(Draft draft) {
		this.entered.add(draft.slug());
		if (!isDry()) {
			this.renamed.removeAll(draft.formerSlugs());
		}
	}

	void addSkipped(String slug) {
		this.skipped.add(slug);
	}

	/**
	 * What documents of the file are called until they are entered is not gone from it.
	 */
	void addFormerSlugs(Set<String> former) {
		this.renamed.addAll(former);
	}

	boolean hasEntered(String slug) {
		return this.entered.contains(slug);
	}

	boolean isEmpty() {
		return this.entered.isEmpty();
	}

	/**
	 * Only of a file that was read to its end without an error is it known what is gone.
	 */
	void finish(@Nullable CollectionDraft own, SourceOrigin sourceOrigin, boolean isFaultless) {
		var gone = absent(own);
		gone.forEach((slug) -> reportAbsent(slug, sourceOrigin));
		if (!isDry()) {
			var isSettled = isFaultless && (gone.isEmpty() || isPruning());
			var slugs = Stream.concat(this.entered.stream(), isPruning() ? Stream.of() : gone.stream()).toList();
			this.run.stores().history().record(isSettled ? this.version : this.version.withoutFingerprint(), slugs);
		}
	}

	private List<String> absent(@Nullable CollectionDraft own) {
		return Stream.concat(volume(own), this.run.stores().history().previousSlugs(this.version).stream())
			.distinct()
			.filter((slug) -> !this.skipped.contains(slug) && !this.renamed.contains(slug) && !this.run.isClaimed(slug))
			.toList();
	}

	/** A file of one document is no volume, whatever its collection is called. */
	private Stream<String> volume(@Nullable CollectionDraft own) {
		var isVolume = this.entered.size() + this.skipped.size() > 1;
		return (own != null && isVolume) ? this.run.stores().register().slugsOfVolume(own.slug()).stream()
				: Stream.of();
	}

	/** What is gone from the file is kept in the archive, unless it is to go as well. */
	private void reportAbsent(String slug, SourceOrigin sourceOrigin) {
		var outcome = isPruning() ? Outcome.REMOVED : Outcome.MISSING;
		if (!isDry()) {
			if (isPruning()) {
				this.run.stores().accession().remove(slug, sourceOrigin);
			}
			else {
				this.run.stores().register().recordOnce(outcome, slug, sourceOrigin, List.of());
			}
		}
		this.run.account().addAbsent(this.file, slug, outcome);
	}

	private boolean isPruning() {
		return this.run.instructions().prune();
	}

	private boolean isDry() {
		return this.run.instructions().isDry();
	}

}
