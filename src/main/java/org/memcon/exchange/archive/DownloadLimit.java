package org.memcon.exchange.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.memcon.web.RetryLaterException;

import org.springframework.http.HttpStatus;

/**
 * Limit for costly downloads at a time, which leaves the readers their peace. Clients
 * beyond it are asked to come again.
 */
public final class DownloadLimit {

	private static final Duration RETRY_AFTER = Duration.ofMinutes(2);

	private static final int LISTS = 4;

	private final Semaphore permits;

	private final String messageKey;

	/**
	 * Allows so many downloads at a time.
	 * @param messageKey the key of the sentence for clients beyond the limit
	 */
	DownloadLimit(int downloads, String messageKey) {
		this.permits = new Semaphore(downloads);
		this.messageKey = messageKey;
	}

	public static DownloadLimit ofLists() {
		return new DownloadLimit(LISTS, "error.503.lists");
	}

	/** Sends a file. */
	@FunctionalInterface
	public interface Download {

		void send() throws IOException;

	}

	public void send(Download download) throws IOException {
		if (!this.permits.tryAcquire()) {
			throw new RetryLaterException(HttpStatus.SERVICE_UNAVAILABLE, this.messageKey, RETRY_AFTER);
		}
		try {
			download.send();
		}
		finally {
			this.permits.release();
		}
	}

}
