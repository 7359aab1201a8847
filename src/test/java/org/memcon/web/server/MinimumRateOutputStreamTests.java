package org.memcon.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class MinimumRateOutputStreamTests {

	private static final byte[] SECOND = new byte[MinimumRateOutputStream.MINIMUM_RATE];

	private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

	private Duration now = Duration.ZERO;

	private Duration each = Duration.ofSeconds(1);

	private final OutputStream pace = new MinimumRateOutputStream(new ServletOutputStream() {

		@Override
		public void write(int octet) {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			MinimumRateOutputStreamTests.this.now = MinimumRateOutputStreamTests.this.now
				.plus(MinimumRateOutputStreamTests.this.each);
			MinimumRateOutputStreamTests.this.taken.write(bytes, from, length);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}

	}, () -> this.now.toNanos());

	@Test
	void whoTakesItAtTheLeastPaceGetsAllOfIt() throws IOException {
		for (var i = 0; i < 600; i++) {
			this.pace.write(SECOND);
		}

		assertThat(this.taken.size()).isEqualTo(600 * MinimumRateOutputStream.MINIMUM_RATE);
	}

	@Test
	void whoTakesLessIsCutOffAfterAWhile() throws IOException {
		for (var i = 0; i < MinimumRateOutputStream.GRACE_PERIOD.toSeconds(); i++) {
			this.pace.write(1);
		}

		assertThatIOException().isThrownBy(() -> this.pace.write(1)).withMessageContaining("below the minimum rate");
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
