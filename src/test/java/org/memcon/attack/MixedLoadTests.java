package org.memcon.attack;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No times are compared; {@link MixedLoad} measures.
 */
@SeededArchive
class MixedLoadTests {

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	@LocalServerPort
	int port;

	@Test
	void everyRequestIsAnsweredWithoutAnError() throws Exception {
		var answers = new MixedLoad(this.port).answers(20, TWO_SECONDS);

		assertThat(answers).hasSize(40).extracting(MixedLoad.Answer::error).containsOnly("");
	}

}
