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
class Allowances {

	static final int REMEMBERED = 10_000;

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private final int perMinute;

	private final InstantSource clock;

	private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
			return size() > REMEMBERED;
		}
	};

	Allowances(int perMinute, InstantSource clock) {
		this.perMinute = perMinute;
		this.clock = clock;
	}

	/** What is left, and when it was counted. */
	private record Allowance(double left, long at) {
	}

	/** Takes one answer; how long to wait where none is left, zero where one was. */
	synchronized Duration take(String address) {
		var now = this.clock.millis();
		var left = left(this.allowances.get(address), now);
		this.allowances.put(address, new Allowance((left >= 1) ? left - 1 : left, now));
		return (left >= 1) ? Duration.ZERO
				: Duration.ofSeconds((long) Math.ceil((1 - left) * MINUTE / this.perMinute / 1000));
	}

	private double left(@Nullable Allowance allowance, long now) {
		return (allowance == null) ? this.perMinute : Math.min(this.perMinute,
				allowance.left() + (double) (now - allowance.at()) * this.perMinute / MINUTE);
	}

	synchronized int remembered() {
		return this.allowances.size();
	}

}
