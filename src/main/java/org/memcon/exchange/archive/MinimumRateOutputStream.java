package org.memcon.exchange.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Sends something to a reader who has to take it at a least pace, because others wait for
 * the place that is held meanwhile. Only the time counts in which the reader is waited
 * for, not that in which is made what is sent.
 */
final class MinimumRateOutputStream extends FilterOutputStream {

	/** A rate below any reader's line today, in octets a second. */
	static final int MINIMUM_RATE = 16 * 1024;

	/** The time before the rate is checked. */
	static final Duration GRACE_PERIOD = Duration.ofMinutes(1);

	private final LongSupplier nanos;

	private long waited;

	private long taken;

	MinimumRateOutputStream(OutputStream out) {
		this(out, System::nanoTime);
	}

	MinimumRateOutputStream(OutputStream out, LongSupplier nanos) {
		super(out);
		this.nanos = nanos;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		var start = this.nanos.getAsLong();
		this.out.write(bytes, from, length);
		this.waited += this.nanos.getAsLong() - start;
		this.taken += length;
		if (isTooSlow(Duration.ofNanos(this.waited))) {
			throw new IOException("download below the minimum rate, stopped");
		}
	}

	private boolean isTooSlow(Duration time) {
		return time.compareTo(GRACE_PERIOD) > 0 && this.taken < MINIMUM_RATE * time.toSeconds();
	}

}
