package org.memcon.web.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestThreadsTests {

	private final RequestThreads threads = new RequestThreads(1, 1);

	@AfterEach
	void shutDown() {
		this.threads.shutdown();
	}

	@Test
	void requestHasAUsualThread() {
		assertThat(CompletableFuture.supplyAsync(RequestThreads::isSpare, this.threads).join()).isFalse();
	}

	@Test
	void spareThreadAnswersWhileTheUsualOnesAreBusy() {
		var free = new CountDownLatch(1);
		this.threads.execute(() -> await(free));

		assertThat(CompletableFuture.supplyAsync(RequestThreads::isSpare, this.threads).join()).isTrue();
		free.countDown();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
