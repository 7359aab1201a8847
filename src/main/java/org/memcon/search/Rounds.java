package org.memcon.search;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ArchiveChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The rounds of the {@link IndexKeeper}: every other second on a thread of its own, and
 * at once when something is to be found now.
 */
@Component
class Rounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Rounds.class);

	private static final Duration APART = Duration.ofSeconds(2);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final IndexKeeper keeper;

	private @Nullable ScheduledExecutorService thread;

	private Instant resting = Instant.MIN;

	Rounds(IndexKeeper keeper) {
		this.keeper = keeper;
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor((round) -> {
			var keeping = new Thread(round, "index-keeper");
			keeping.setDaemon(true);
			return keeping;
		});
		this.thread.scheduleWithFixedDelay(this::round, 0, APART.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Whatever goes wrong: the schedule ends with the first failure that leaves it. */
	void round() {
		if (Instant.now().isBefore(this.resting)) {
			return;
		}
		try {
			this.keeper.keepUp();
		}
		catch (Throwable ex) {
			log.error("The index could not follow the archive; it will be tried again.", ex);
			this.resting = Instant.now().plus(AFTER_A_FAILURE);
		}
	}

	/** Whoever keeps the index, comes back when it has followed. */
	@EventListener(ArchiveChanged.class)
	void goNow() throws InterruptedException {
		var until = Instant.now().plus(PATIENCE);
		while (!this.keeper.keepUp() && !this.keeper.isUpToDate()) {
			if (Instant.now().isAfter(until)) {
				log.warn("The process that keeps the index has not yet followed what was taken in.");
				return;
			}
			Thread.sleep(PAUSE.toMillis());
		}
	}

	/**
	 * Lets the round end by itself: an interrupted thread would close the database's
	 * file.
	 */
	@Override
	public void stop() {
		if (this.thread != null) {
			this.thread.shutdown();
			awaitEnd(this.thread);
			this.thread = null;
		}
	}

	private static void awaitEnd(ScheduledExecutorService thread) {
		try {
			thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Begins before the first reader comes, ends after the last has gone. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
