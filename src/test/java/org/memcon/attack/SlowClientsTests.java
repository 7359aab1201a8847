package org.memcon.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The times are those of a very busy machine; {@link SlowClients} measures.
 */
@SeededArchive
class SlowClientsTests {

	/** More than a server has threads, unless it is told to have more. */
	private static final int COUNT = 220;

	private static final int HALF_A_MINUTE = 30;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@EnumSource
	void readersAndMonitorsAreAnsweredBesideThem(SlowClient.Kind kind) throws IOException {
		try (var slowClients = new SlowClients(this.port)) {
			slowClients.time("/conversations");
			slowClients.add(kind, COUNT);
			slowClients.goOn();

			assertThat(slowClients.time("/conversations")).isLessThan(Duration.ofSeconds(10));
			assertThat(slowClients.time("/actuator/health")).isLessThan(Duration.ofSeconds(10));
		}
	}

	@Test
	void headThatDoesNotEndEndsTheConnection() throws Exception {
		try (var slowClient = new SlowClient(new InetSocketAddress("localhost", this.port), SlowClient.Kind.HEAD)) {
			var seconds = 0;
			while (slowClient.goOn() && seconds < HALF_A_MINUTE) {
				Thread.sleep(1000);
				seconds++;
			}

			assertThat(seconds).isLessThan(HALF_A_MINUTE);
		}
	}

}
