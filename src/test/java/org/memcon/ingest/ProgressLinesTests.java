package org.memcon.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLinesTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final AtomicLong clock = new AtomicLong();

	private final ProgressLines progress = new ProgressLines(8_000_000, new PrintStream(this.said, true),
			this.clock::get);

	@Test
	void saysHowMuchHowFastAndHowLong() {
		this.clock.set(Duration.ofSeconds(4).toNanos());

		this.progress.update(2_000_000, 100);

		assertThat(said()).isEqualTo("100 documents, 2.0 of 8.0 MB, 25 documents a second, 12 s left\n");
	}

	@Test
	void isSilentForSomeSeconds() {
		this.progress.update(1_000_000, 1);
		this.clock.set(Duration.ofSeconds(2).toNanos());
		this.progress.update(2_000_000, 2);

		assertThat(said()).isEmpty();
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
