package org.memcon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PaceTests {

	private static final byte[] SECOND = new byte[Pace.LEAST];

	private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

	private Duration now = Duration.ZERO;

	private Duration each = Duration.ofSeconds(1);

	private final OutputStream pace = new Pace(new OutputStream() {

		@Override
		public void write(int octet) {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			PaceTests.this.now = PaceTests.this.now.plus(PaceTests.this.each);
			PaceTests.this.taken.write(bytes, from, length);
		}

	}, () -> this.now.toNanos());

	@Test
	void whoTakesItAtTheLeastPaceGetsAllOfIt() throws IOException {
		for (var i = 0; i < 600; i++) {
			this.pace.write(SECOND);
		}

		assertThat(this.taken.size()).isEqualTo(600 * Pace.LEAST);
	}

	@Test
	void whoTakesLessIsCutOffAfterAWhile() throws IOException {
		for (var i = 0; i < Pace.GRACE.toSeconds(); i++) {
			this.pace.write(1);
		}

		assertThatIOException().isThrownBy(() -> this.pace.write(1)).withMessageContaining("too slow");
	}

	@Test
	void timeInWhichTheArchiveIsReadCountsForNobody() throws IOException {
		this.each = Duration.ZERO;
		for (var i = 0; i < 10; i++) {
			this.now = this.now.plusHours(1);
			this.pace.write(1);
		}

		assertThat(this.taken.size()).isEqualTo(10);
	}

}
