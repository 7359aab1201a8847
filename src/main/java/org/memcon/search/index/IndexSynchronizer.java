package org.memcon.search.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.search.index.AccessionLog.LoggedAccession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the index follow the archive, if this process has the {@link IndexWriteLock} of
 * it. It is asked to in the {@link IndexStartup} and on all {@link IndexingSchedule} that
 * follow.
 */
@Component
class IndexSynchronizer {

	private static final Logger log = LoggerFactory.getLogger(IndexSynchronizer.class);

	/**
	 * Raise when the fields of {@link CatalogDocument} or the way words are read change.
	 */
	static final int FORMAT = 7;

	/** So often it is looked whether a difference stays. */
	private static final int MAX_COMPARISONS = 10;

	private final IndexWriteLock lock;

	private final AccessionLog accessions;

	private final CatalogIndexer indexer;

	private final IndexFiles files;

	private @Nullable IndexState indexState;

	IndexSynchronizer(IndexWriteLock indexWriteLock, AccessionLog accessionLog, CatalogIndexer catalogIndexer,
			IndexFiles files) {
		this.lock = indexWriteLock;
		this.accessions = accessionLog;
		this.indexer = catalogIndexer;
		this.files = files;
	}

	/** Compares the index with the archive, whatever was known of it. */
	synchronized boolean restart() {
		this.indexState = null;
		return synchronize();
	}

	/**
	 * Takes up whatever is new in the archive, and says whether that was for this process
	 * to do.
	 */
	synchronized boolean synchronize() {
		if (!this.lock.tryAcquire()) {
			return false;
		}
		if (this.indexState == null) {
			compare();
		}
		follow();
		return true;
	}

	/** Whether the index, whoever keeps it, has come to what is in the register now. */
	boolean isUpToDate() {
		return this.files.state().filter((it) -> it.accession() >= this.accessions.state().accession()).isPresent();
	}

	private void compare() {
		this.indexState = this.files.state().filter(this::matchesIndex).orElse(null);
		if (this.indexState == null || !matchesArchive(this.indexState)) {
			log.info("The index is out of step with the archive and is made anew.");
			rebuild();
		}
	}

	/**
	 * While someone takes in, there may always be one more conversation than was
	 * followed: a difference has to stay.
	 */
	private boolean matchesArchive(IndexState found) {
		this.accessions.markIndexedUpTo(found.accession());
		for (var look = 0; look < MAX_COMPARISONS; look++) {
			follow();
			if (this.indexer.count() == this.accessions.state().conversations()) {
				return true;
			}
		}
		return false;
	}

	private boolean matchesIndex(IndexState found) {
		return found.format() == FORMAT && this.indexer.count() == found.conversations();
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

	private void follow() {
		for (var news = pending(); !news.isEmpty(); news = pending()) {
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

	/** With the names, the cards of all conversations may have changed. */
	private List<Long> conversations(List<LoggedAccession> news) {
		var all = news.stream().anyMatch(LoggedAccession::names) ? this.accessions.conversations() : List.<Long>of();
		var changed = news.stream().map(LoggedAccession::conversation).filter(Objects::nonNull);
		return Stream.concat(all.stream(), changed).distinct().toList();
	}

	private long lastAccession() {
		return (this.indexState != null) ? this.indexState.accession() : 0;
	}

	private void saveState(long accession) {
		this.indexState = new IndexState(FORMAT, accession, this.indexer.count());
		this.files.state(this.indexState);
	}

}
