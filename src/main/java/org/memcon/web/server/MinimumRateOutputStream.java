package org.memcon.web.server;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * Sends a response to a client who has to take it at a least pace, because others wait
 * for the thread that is held meanwhile. Only the time counts in which the client is
 * waited for, not that in which is made what is sent.
 */
final class MinimumRateOutputStream extends ServletOutputStream {

	/** A rate below any reader's line today, in octets a second. */
	static final int MINIMUM_RATE = 16 * 1024;

	/** The time before the rate is checked. */
	static final Duration GRACE_PERIOD = Duration.ofSeconds(30);

	private static final int PIECE = MINIMUM_RATE;

	private final ServletOutputStream out;

	private final LongSupplier nanos;

	private long waited;

	private long taken;

	MinimumRateOutputStream(ServletOutputStream out) {
		this(out, System::nanoTime);
	}

	MinimumRateOutputStream(ServletOutputStream out, LongSupplier nanos) {
		this.out = out;
		this.nanos = nanos;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (var i = 0; i < length; i += PIECE) {
			writePiece(bytes, from + i, Math.min(PIECE, length - i));
		}
	}

	private void writePiece(byte[] bytes, int from, int length) throws IOException {
		var start = this.nanos.getAsLong();
		this.out.write(bytes, from, length);
		this.waited += this.nanos.getAsLong() - start;
		this.taken += length;
		if (isTooSlow(Duration.ofNanos(this.waited))) {
			throw new IOException("response taken below the minimum rate, stopped");
		}
	}

	private boolean isTooSlow(Duration time) {
		return time.compareTo(GRACE_PERIOD) > 0 && this.taken < MINIMUM_RATE * time.toSeconds();
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

	@Override
	public boolean isReady() {
		return this.out.isReady();
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		this.out.setWriteListener(listener);
	}

}
