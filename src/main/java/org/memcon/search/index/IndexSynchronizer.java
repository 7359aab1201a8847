package org.memcon.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.search.index.AccessionLog.LoggedAccession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings the index up to date with the archive, if this process holds the
 * {@link IndexWriteLock}.
 */
@Component
class IndexSynchronizer {

	private static final Logger log = LoggerFactory.getLogger(IndexSynchronizer.class);

	/** The number of comparisons before a difference counts. */
	private static final int MAX_COMPARISONS = 10;

	/** The time without a change after which no import is under way. */
	static final Duration QUIET_TIME = Duration.ofMinutes(5);

	private final IndexWriteLock lock;

	private final AccessionLog accessions;

	private final CatalogIndexer indexer;

	private final IndexFiles files;

	private final Clock clock;

	private @Nullable IndexState indexState;

	/** True from a failure until the index was examined. */
	private boolean isDoubtful;

	/** The time of the next merge; never, once the index is merged. */
	private Instant mergeAt;

	IndexSynchronizer(IndexWriteLock lock, AccessionLog accessions, CatalogIndexer indexer, IndexFiles files,
			Clock clock) {
		this.lock = lock;
		this.accessions = accessions;
		this.indexer = indexer;
		this.files = files;
		this.clock = clock;
		this.mergeAt = clock.instant().plus(QUIET_TIME);
	}

	/** Compares the index with the archive again. */
	synchronized boolean restart() {
		this.indexState = null;
		return synchronize();
	}

	/**
	 * Indexes all that is new in the archive, and tells if that was for this process to
	 * do.
	 */
	synchronized boolean synchronize() {
		if (!this.lock.tryAcquire()) {
			return false;
		}
		if (this.isDoubtful ? this.files.isDamaged() : this.indexState != null && this.files.isMissing()) {
			recreate();
		}
		this.isDoubtful = false;
		if (this.indexState == null) {
			compare();
		}
		followUpTo(this.accessions.last());
		mergeIfQuiet();
		return true;
	}

	/** Has the index examined, and compared with the archive, after a failure. */
	synchronized void doubt() {
		this.indexState = null;
		this.isDoubtful = true;
	}

	private void recreate() {
		log.warn("The index is missing or damaged, and is made again.");
		this.files.discard();
		this.indexer.recreate();
		this.indexState = null;
	}

	/** Few segments are searched faster than many. */
	private void mergeIfQuiet() {
		if (this.clock.instant().isAfter(this.mergeAt)) {
			this.mergeAt = Instant.MAX;
			this.indexer.merge();
		}
	}

	/** Tells if the index, written by any process, has all that is registered now. */
	boolean isUpToDate() {
		return this.files.state().filter((it) -> it.accession() >= this.accessions.last()).isPresent();
	}

	private void compare() {
		this.indexState = this.files.state().filter(this::matchesIndex).orElse(null);
		if (this.indexState == null || !matchesArchive(this.indexState)) {
			log.info("The index does not match the archive and is rebuilt.");
			rebuild();
		}
	}

	/**
	 * During an import there may always be one more conversation than in the index: only
	 * a lasting difference counts.
	 */
	private boolean matchesArchive(IndexState found) {
		this.accessions.markIndexedUpTo(found.accession());
		for (var i = 0; i < MAX_COMPARISONS; i++) {
			followUpTo(Long.MAX_VALUE);
			if (this.indexer.count() == this.accessions.state().conversations()) {
				return true;
			}
		}
		return false;
	}

	/** An index that knows later accessions is that of a database put aside. */
	private boolean matchesIndex(IndexState found) {
		var state = this.accessions.state();
		return found.format().equals(this.indexer.format()) && found.archive().equals(state.archive())
				&& found.accession() <= state.accession() && this.indexer.count() == found.conversations()
				&& this.indexer.countPassages() == found.passages();
	}

	private void rebuild() {
		var archiveState = this.accessions.state();
		this.indexState = null;
		this.files.removeState();
		this.indexer.clear();
		this.accessions.markIndexedUpTo(archiveState.accession());
		this.indexer.reindex(this.accessions.conversations());
		saveState(archiveState.accession());
	}

	/**
	 * Indexes at least what is registered up to this number. An import that goes on is
	 * followed at the interval, not without a pause: each time costs a commit.
	 */
	private void followUpTo(long accession) {
		for (var news = pending(); !news.isEmpty(); news = (lastAccession() < accession) ? pending() : List.of()) {
			follow(news);
		}
	}

	private List<LoggedAccession> pending() {
		return this.accessions.after(lastAccession());
	}

	private void follow(List<LoggedAccession> news) {
		this.indexer.reindex(conversations(news));
		saveState(Math.max(lastAccession(), news.get(news.size() - 1).accession()));
		this.accessions.markIndexed(news);
	}

	/** A change of names may affect the documents of all conversations. */
	private List<Long> conversations(List<LoggedAccession> news) {
		var all = news.stream().anyMatch(LoggedAccession::names) ? this.accessions.conversations() : List.<Long>of();
		var changed = news.stream().map(LoggedAccession::conversation).filter(Objects::nonNull);
		return Stream.concat(all.stream(), changed).distinct().toList();
	}

	private long lastAccession() {
		return (this.indexState != null) ? this.indexState.accession() : 0;
	}

	private void saveState(long accession) {
		this.indexState = new IndexState(this.indexer.format(), this.accessions.state().archive(), accession,
				this.indexer.count(), this.indexer.countPassages());
		this.files.state(this.indexState);
		this.mergeAt = this.clock.instant().plus(QUIET_TIME);
	}

}
