package org.memcon.api;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllowancesTests {

	private final AtomicLong now = new AtomicLong();

	private final Allowances allowances = new Allowances(60, () -> Instant.ofEpochMilli(this.now.get()));

	@Test
	void whatIsForAMinuteMayBeTakenAtOnce() {
		for (var i = 0; i < 60; i++) {
			assertThat(this.allowances.take("a")).isZero();
		}
		assertThat(this.allowances.take("a")).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void whoHasWaitedAsToldGetsTheNext() {
		while (this.allowances.take("a").isZero()) {
			this.now.addAndGet(1);
		}
		this.now.addAndGet(this.allowances.take("a").toMillis());

		assertThat(this.allowances.take("a")).isZero();
	}

	@Test
	void nobodyTakesFromOthers() {
		while (this.allowances.take("a").isZero()) {
			this.now.addAndGet(1);
		}

		assertThat(this.allowances.take("b")).isZero();
	}

	@Test
	void onlyTheLatestAreRemembered() {
		for (var i = 0; i < Allowances.REMEMBERED + 100; i++) {
			this.allowances.take("address " + i);
		}

		assertThat(this.allowances.remembered()).isEqualTo(Allowances.REMEMBERED);
	}

}
