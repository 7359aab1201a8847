package org.memcon.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the {@link IndexSynchronizer} every two seconds on a thread of its own, and at
 * once after an import.
 */
@Component
class IndexingSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexingSchedule.class);

	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private static final Duration REVISION_INTERVAL = Duration.ofMillis(500);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private final IndexSynchronizer synchronizer;

	private final IndexedRevision revision;

	private @Nullable ScheduledExecutorService threads;

	private Instant pausedUntil = Instant.MIN;

	IndexingSchedule(IndexSynchronizer synchronizer, IndexedRevision revision) {
		this.synchronizer = synchronizer;
		this.revision = revision;
	}

	@Override
	public void start() {
		var threads = Executors.newScheduledThreadPool(2, (task) -> {
			var thread = new Thread(task, "index-schedule");
			thread.setDaemon(true);
			return thread;
		});
		threads.scheduleWithFixedDelay(this::synchronize, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
		threads.scheduleWithFixedDelay(this::refreshRevision, 0, REVISION_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
		this.threads = threads;
	}

	/** Catches every failure, since the first one to escape would end the schedule. */
	void synchronize() {
		if (Instant.now().isBefore(this.pausedUntil)) {
			return;
		}
		try {
			this.synchronizer.synchronize();
		}
		catch (Throwable ex) {
			log.error("The index could not be brought up to date; it will be tried again.", ex);
			this.pausedUntil = Instant.now().plus(PAUSE_AFTER_FAILURE);
		}
	}

	/** What is cached is served while the database cannot be reached. */
	private void refreshRevision() {
		try {
			this.revision.refresh();
		}
		catch (RuntimeException ex) {
			log.debug("The revision of the archive could not be read; it will be tried again.", ex);
		}
	}

	/** Returns when the index is up to date, whichever process writes it. */
	@EventListener(ArchiveChangedEvent.class)
	void synchronizeNow() throws InterruptedException {
		awaitIndex();
		this.revision.refresh();
	}

	private void awaitIndex() throws InterruptedException {
		var until = Instant.now().plus(TIMEOUT);
		while (!this.synchronizer.synchronize() && !this.synchronizer.isUpToDate()) {
			if (Instant.now().isAfter(until)) {
				log.warn("The process that writes the index has not yet indexed what was imported.");
				return;
			}
			Thread.sleep(POLL_INTERVAL.toMillis());
		}
	}

	/**
	 * Lets the threads end by themselves: an interruption would close the database's
	 * file.
	 */
	@Override
	public void stop() {
		if (this.threads != null) {
			this.threads.shutdown();
			awaitEnd(this.threads);
			this.threads = null;
		}
	}

	private static void awaitEnd(ScheduledExecutorService threads) {
		try {
			threads.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
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
