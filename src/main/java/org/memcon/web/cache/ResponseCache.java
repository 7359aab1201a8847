package org.memcon.web.cache;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.memcon.web.WebSettings;

import org.springframework.stereotype.Component;

/**
 * Keeps responses that were made, up to so many bytes, until the archive changes. A new
 * one is made once, however many clients ask for it at the time.
 */
@Component
class ResponseCache {

	/** The time to wait for another thread that makes the same response. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final AsyncCache<ResponseKey, @Nullable CachedResponse> responses;

	private volatile String revision = "";

	ResponseCache(WebSettings settings) {
		this.responses = Caffeine.newBuilder()
			.maximumWeight(settings.cache().toBytes())
			.weigher((ResponseKey key, CachedResponse response) -> 2 * key.length() + response.size())
			.executor(Runnable::run)
			.buildAsync();
	}

	/** Drops all responses when the archive has changed since the last call. */
	void follow(String revision) {
		if (!this.revision.equals(revision)) {
			this.revision = revision;
			clear();
		}
	}

	void clear() {
		this.responses.synchronous().invalidateAll();
	}

	/**
	 * Finds a response that is kept, or waits for the thread that makes it. Where there
	 * is none, the caller is to make it and to complete the promise, with null if the
	 * response cannot be kept.
	 */
	@Nullable CachedResponse find(ResponseKey key, CompletableFuture<@Nullable CachedResponse> promise) {
		return await(this.responses.asMap().putIfAbsent(key, promise));
	}

	private static @Nullable CachedResponse await(@Nullable CompletableFuture<@Nullable CachedResponse> response) {
		try {
			return (response != null) ? response.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) : null;
		}
		catch (ExecutionException | TimeoutException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

}
