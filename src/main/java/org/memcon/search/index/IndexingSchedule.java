package org.memcon.search.index;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Runs the {@link IndexSynchronizer} at an interval on a thread of its own, and at once
 * after an import; reads the {@link IndexedRevision} on another, and checks the
 * {@link ArchiveIntegrity} on a third.
 */
@Component
class IndexingSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexingSchedule.class);

	private static final Duration REVISION_INTERVAL = Duration.ofMillis(500);

	private static final Duration INTEGRITY_INTERVAL = Duration.ofMinutes(1);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private final IndexSynchronizer synchronizer;

	private final IndexedRevision revision;

	private final ArchiveIntegrity integrity;

	private final Duration interval;

	private @Nullable ThreadPoolTaskScheduler threads;

	private long pausedUntil = System.nanoTime();

	IndexingSchedule(IndexSynchronizer synchronizer, IndexedRevision revision, ArchiveIntegrity integrity,
			IndexSettings settings) {
		this.synchronizer = synchronizer;
		this.revision = revision;
		this.integrity = integrity;
		this.interval = settings.interval();
	}

	/**
	 * Starts threads that end by themselves: an interruption would close the database's
	 * file. What is cached is served while the database cannot be reached.
	 */
	@Override
	public void start() {
		this.threads = new ThreadPoolTaskScheduler();
		this.threads.setPoolSize(3);
		this.threads.setThreadNamePrefix("index-schedule-");
		this.threads.setDaemon(true);
		this.threads.setWaitForTasksToCompleteOnShutdown(true);
		this.threads.setAwaitTerminationMillis(TIMEOUT.toMillis());
		this.threads.setErrorHandler((ex) -> log.warn("The archive cannot be read at the moment: {}",
				NestedExceptionUtils.getMostSpecificCause(ex).getMessage()));
		this.threads.initialize();
		this.threads.scheduleWithFixedDelay(this::synchronize, this.interval);
		this.threads.scheduleWithFixedDelay(this::refresh, REVISION_INTERVAL);
		this.threads.scheduleWithFixedDelay(this.integrity::check, INTEGRITY_INTERVAL);
	}

	/** Has the archive checked as soon as it cannot be read, and when it can be again. */
	void refresh() {
		try {
			this.revision.refresh();
			this.integrity.checkIfUnreachable();
		}
		catch (DataAccessException ex) {
			this.integrity.check();
		}
	}

	/** Catches every failure, to pause after it. */
	void synchronize() {
		if (System.nanoTime() - this.pausedUntil < 0) {
			return;
		}
		try {
			this.synchronizer.synchronize();
		}
		catch (Throwable ex) {
			log.error("The index could not be brought up to date; it will be tried again: {}",
					NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			this.synchronizer.doubt();
			this.pausedUntil = System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos();
		}
	}

	/** Returns when the index is up to date, whichever process writes it. */
	@EventListener(ArchiveChangedEvent.class)
	void synchronizeNow() throws InterruptedException {
		awaitIndex();
		this.revision.refresh();
	}

	private void awaitIndex() throws InterruptedException {
		var until = System.nanoTime() + TIMEOUT.toNanos();
		while (!this.synchronizer.synchronize() && !this.synchronizer.isUpToDate()) {
			if (System.nanoTime() - until > 0) {
				log.warn("The process that writes the index has not yet indexed what was imported.");
				return;
			}
			Thread.sleep(POLL_INTERVAL.toMillis());
		}
	}

	@Override
	public void stop() {
		if (this.threads != null) {
			this.threads.shutdown();
			this.threads = null;
		}
	}

	/** Starts before the web server and stops after it. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public boolean isRunning() {
		return this.threads != null;
	}

}
