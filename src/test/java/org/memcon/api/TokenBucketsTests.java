package org.memcon.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenBucketsTests {

	private final AtomicLong now = new AtomicLong();

	private final TokenBuckets tokenBuckets = new TokenBuckets(60, this.now::get);

	@Test
	void whatIsForAMinuteMayBeTakenAtOnce() {
		for (var i = 0; i < 60; i++) {
			assertThat(this.tokenBuckets.take("a")).isZero();
		}
		assertThat(this.tokenBuckets.take("a")).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void whoHasWaitedAsToldGetsTheNext() {
		while (this.tokenBuckets.take("a").isZero()) {
			this.now.addAndGet(1_000_000);
		}
		this.now.addAndGet(this.tokenBuckets.take("a").toNanos());

		assertThat(this.tokenBuckets.take("a")).isZero();
	}

	@Test
	void nobodyTakesFromOthers() {
		while (this.tokenBuckets.take("a").isZero()) {
			this.now.addAndGet(1_000_000);
		}

		assertThat(this.tokenBuckets.take("b")).isZero();
	}

	@Test
	void onlyTheLatestAreRemembered() {
		for (var i = 0; i < TokenBuckets.MAX_ADDRESSES + 100; i++) {
			this.tokenBuckets.take("address " + i);
		}

		assertThat(this.tokenBuckets.addressCount()).isEqualTo(TokenBuckets.MAX_ADDRESSES);
	}

}
