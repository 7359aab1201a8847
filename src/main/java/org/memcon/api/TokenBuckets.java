package org.memcon.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A token bucket for each address, which refills within a minute. Only the latest few
 * thousand addresses are kept.
 */
class TokenBuckets {

	static final int MAX_ADDRESSES = 10_000;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private static final long NANOS = Duration.ofSeconds(1).toNanos();

	private final int perMinute;

	private final LongSupplier nanos;

	private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
			return size() > MAX_ADDRESSES;
		}
	};

	/**
	 * Gives each address so many tokens.
	 * @param nanos a time that nobody can set back, in nanoseconds
	 */
	TokenBuckets(int perMinute, LongSupplier nanos) {
		this.perMinute = perMinute;
		this.nanos = nanos;
	}

	/** The tokens left at a time. */
	private record TokenBucket(double tokens, long countedAt) {
	}

	/** Takes a token; returns the time to wait for one, or zero if there was one. */
	synchronized Duration take(String address) {
		var now = this.nanos.getAsLong();
		var left = left(this.buckets.get(address), now);
		this.buckets.put(address, new TokenBucket((left >= 1) ? left - 1 : left, now));
		return (left >= 1) ? Duration.ZERO
				: Duration.ofSeconds((long) Math.ceil((1 - left) * MINUTE / this.perMinute / NANOS));
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
