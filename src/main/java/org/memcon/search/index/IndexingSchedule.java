package org.memcon.search.index;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Runs the {@link IndexSynchronizer} every two seconds on a thread of its own, and at
 * once after an import.
 */
@Component
class IndexingSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexingSchedule.class);

	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private final IndexSynchronizer synchronizer;

	private @Nullable ThreadPoolTaskScheduler thread;

	private Instant pausedUntil = Instant.MIN;

	IndexingSchedule(IndexSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	/**
	 * Starts a thread that ends by itself: an interruption would close the database's
	 * file.
	 */
	@Override
	public void start() {
		this.thread = new ThreadPoolTaskScheduler();
		this.thread.setThreadNamePrefix("index-synchronizer-");
		this.thread.setDaemon(true);
		this.thread.setWaitForTasksToCompleteOnShutdown(true);
		this.thread.setAwaitTerminationMillis(TIMEOUT.toMillis());
		this.thread.initialize();
		this.thread.scheduleWithFixedDelay(this::synchronize, INTERVAL);
	}

	/** Catches every failure, to pause after it. */
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

	/** Returns when the index is up to date, whichever process writes it. */
	@EventListener(ArchiveChangedEvent.class)
	void synchronizeNow() throws InterruptedException {
		var until = Instant.now().plus(TIMEOUT);
		while (!this.synchronizer.synchronize() && !this.synchronizer.isUpToDate()) {
			if (Instant.now().isAfter(until)) {
				log.warn("The process that writes the index has not yet indexed what was imported.");
				return;
			}
			Thread.sleep(POLL_INTERVAL.toMillis());
		}
	}

	@Override
	public void stop() {
		if (this.thread != null) {
			this.thread.shutdown();
			this.thread = null;
		}
	}

	/** Starts before the web server and stops after it. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
