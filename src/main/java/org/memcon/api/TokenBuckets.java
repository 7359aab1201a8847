package org.memcon.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What each address may still ask for: so much in a minute, all at once or little by
 * little. The addresses that asked last are remembered, and no more than a few thousand
 * of them.
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

	/** What is left, and when it was counted. */
	private record TokenBucket(double tokens, long countedAt) {
	}

	/** Takes one answer; how long to wait where none is left, zero where one was. */
	synchronized Duration take(String address) {
		var now = this.clock.millis();
		var left = left(this.buckets.get(address), now);
		this.buckets.put(address, new TokenBucket((left >= 1) ? left - 1 : left, now));
		return (left >= 1) ? Duration.ZERO
				: Duration.ofSeconds((long) Math.ceil((1 - left) * MINUTE / this.perMinute / 1000));
	}

	private double left(@Nullable TokenBucket tokenBucket, long now) {
		return (tokenBucket == null) ? this.perMinute : Math.min(this.perMinute,
				tokenBucket.tokens() + (double) (now - tokenBucket.countedAt()) * this.perMinute / MINUTE);
	}

	synchronized int addressCount() {
		return this.buckets.size();
	}

}
