package org.memcon.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.ingest.Accession.Origin;
import org.memcon.ingest.Readings.Reading;

/**
 * Counts what is in one file. When the file has been read whole it knows what of it was
 * held before and is gone.
 */
class Stocktaking {

	private final String file;

	private final Reading reading;

	private final Sitting sitting;

	private final Set<String> entered = new LinkedHashSet<>();

	private final Set<String> passedOver = new HashSet<>();

	private final Set<String> renamed = new HashSet<>();

	Stocktaking(String file, Reading reading, Sitting sitting) {
		this.file = file;
		this.reading = reading;
		this.sitting = sitting;
	}

	/** What stands by now under a slug that it had before is another. */
	void enter(Draft draft) {
		this.entered.add(draft.slug());
		if (!isDry()) {
			this.renamed.removeAll(draft.formerSlugs());
		}
	}

	void passOver(String slug) {
		this.passedOver.add(slug);
	}

	/**
	 * What documents of the file are called until they are entered is not gone from it.
	 */
	void rename(Set<String> former) {
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
	void end(@Nullable CollectionDraft own, Origin origin, boolean isFaultless) {
		var gone = gone(own);
		gone.forEach((slug) -> part(slug, origin));
		if (!isDry()) {
			var isSettled = isFaultless && (gone.isEmpty() || isPruning());
			var slugs = Stream.concat(this.entered.stream(), isPruning() ? Stream.of() : gone.stream()).toList();
			this.sitting.desk().readings().remember(isSettled ? this.reading : this.reading.unsettled(), slugs);
		}
	}

	private List<String> gone(@Nullable CollectionDraft own) {
		return Stream.concat(volume(own), this.sitting.desk().readings().heldBefore(this.reading).stream())
			.distinct()
			.filter((slug) -> !this.passedOver.contains(slug) && !this.renamed.contains(slug)
					&& !this.sitting.isClaimed(slug))
			.toList();
	}

	/** A file of one document is no volume, whatever its collection is called. */
	private Stream<String> volume(@Nullable CollectionDraft own) {
		var isVolume = this.entered.size() + this.passedOver.size() > 1;
		return (own != null && isVolume) ? this.sitting.desk().register().slugsOf(own.slug()).stream() : Stream.of();
	}

	/** What is gone from the file is kept in the archive, unless it is to go as well. */
	private void part(String slug, Origin origin) {
		var outcome = isPruning() ? Outcome.REMOVED : Outcome.MISSING;
		if (!isDry()) {
			if (isPruning()) {
				this.sitting.desk().accession().remove(slug, origin);
			}
			else {
				this.sitting.desk().register().recordOnce(outcome, slug, origin, List.of());
			}
		}
		this.sitting.account().gone(this.file, slug, outcome);
	}

	private boolean isPruning() {
		return this.sitting.instructions().prune();
	}

	private boolean isDry() {
		return this.sitting.instructions().isDry();
	}

}
