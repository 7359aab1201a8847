package org.memcon.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.ingest.SourceHistory.SourceVersion;
import org.memcon.ingest.store.Outcome;
import org.memcon.ingest.store.SourceOrigin;

/**
 * Notes the documents of one file and, when it has been read whole, finds those that it
 * held before and holds no longer.
 */
class RemovalDetector {

	private final String file;

	private final SourceVersion version;

	private final RunState state;

	private final Set<String> entered = new LinkedHashSet<>();

	private final Set<String> skipped = new HashSet<>();

	private final Set<String> renamed = new HashSet<>();

	RemovalDetector(String file, SourceVersion version, RunState state) {
		this.file = file;
		this.version = version;
		this.state = state;
	}

	/**
	 * Notes a document; a record under one of its former slugs is another from now on.
	 */
	void addEntered(Draft draft) {
		this.entered.add(draft.slug());
		if (!this.state.isDry()) {
			this.renamed.removeAll(draft.formerSlugs());
		}
	}

	void addSkipped(String slug) {
		this.skipped.add(slug);
	}

	/** Notes the slugs that documents of the file have until they are entered. */
	void addFormerSlugs(Set<String> former) {
		this.renamed.addAll(former);
	}

	boolean isFormerSlug(String slug) {
		return this.renamed.contains(slug);
	}

	boolean hasEntered(String slug) {
		return this.entered.contains(slug);
	}

	boolean isEmpty() {
		return this.entered.isEmpty();
	}

	/** Finds what is absent from a file that was read to its end without an error. */
	void finish(@Nullable CollectionDraft named, SourceOrigin origin, boolean isFaultless) {
		var absent = absent(named);
		absent.forEach((slug) -> reportAbsent(slug, origin));
		if (!this.state.isDry()) {
			var isSettled = isFaultless && (absent.isEmpty() || isPruning());
			var slugs = Stream.concat(this.entered.stream(), isPruning() ? Stream.of() : absent.stream()).toList();
			this.state.stores().history().record(isSettled ? this.version : this.version.withoutFingerprint(), slugs);
		}
	}

	private List<String> absent(@Nullable CollectionDraft named) {
		return Stream.concat(volume(named), this.state.stores().history().previousSlugs(this.version).stream())
			.distinct()
			.filter((slug) -> !this.skipped.contains(slug) && !this.renamed.contains(slug)
					&& !this.state.isClaimed(slug))
			.toList();
	}

	/** A file of one document is no volume, whatever its collection is called. */
	private Stream<String> volume(@Nullable CollectionDraft named) {
		var isVolume = this.entered.size() + this.skipped.size() > 1;
		return (named != null && isVolume) ? this.state.stores().register().slugsOfVolume(named.slug()).stream()
				: Stream.of();
	}

	/** Keeps what is absent from the file in the archive, unless it is to be removed. */
	private void reportAbsent(String slug, SourceOrigin origin) {
		var outcome = isPruning() ? Outcome.REMOVED : Outcome.MISSING;
		if (!this.state.isDry()) {
			if (isPruning()) {
				this.state.stores().accession().remove(slug, origin);
			}
			else {
				this.state.stores().register().recordOnce(outcome, slug, origin, List.of());
			}
		}
		this.state.summary().addAbsent(this.file, slug, outcome);
	}

	private boolean isPruning() {
		return this.state.options().prune();
	}

}
