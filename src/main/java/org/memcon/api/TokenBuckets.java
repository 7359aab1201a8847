package org.memcon.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A token bucket for each address, which refills within a minute. Only the latest few
 * thousand addresses are kept.
 */
class TokenBuckets {

	static final int MAX_ADDRESSES = 10_000;

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private final int perMinute;

	private final InstantSource clock;

	private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
			return size() > MAX_ADDRESSES;
		}
	};

	TokenBuckets(int perMinute, InstantSource clock) {
		this.perMinute = perMinute;
		this.clock = clock;
	}

	/** The tokens left at a time. */
	private record TokenBucket(double tokens, long countedAt) {
	}

	/** Takes a token; returns the time to wait for one, or zero if there was one. */
	synchronized Duration take(String address) {
		var now = this.clock.millis();
		var left = left(this.buckets.get(address), now);
		this.buckets.put(address, new TokenBucket((left >= 1) ? left - 1 : left, now));
		return (left >= 1) ? Duration.ZERO
				: Duration.ofSeconds((long) Math.ceil((1 - left) * MINUTE / this.perMinute / 1000));
	}

	private double left(@Nullable TokenBucket bucket, long now) {
		return (bucket != null)
				? Math.min(this.perMinute,
						bucket.tokens() + (double) (now - bucket.countedAt()) * this.perMinute / MINUTE)
				: this.perMinute;
	}

	synchronized int addressCount() {
		return this.buckets.size();
	}

}
