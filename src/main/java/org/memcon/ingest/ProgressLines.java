package org.memcon.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows {@link Progress} without a terminal: a line every few seconds.
 */
class ProgressLines implements Progress {

	private static final long INTERVAL = Duration.ofSeconds(3).toNanos();

	private final long total;

	private final PrintStream out;

	private final LongSupplier clock;

	private final long start;

	private long last;

	ProgressLines(long total, PrintStream out) {
		this(total, out, System::nanoTime);
	}

	ProgressLines(long total, PrintStream out, LongSupplier clock) {
		this.total = total;
		this.out = out;
		this.clock = clock;
		this.start = clock.getAsLong();
		this.last = this.start;
	}

	@Override
	public void update(long bytes, long documents) {
		var now = this.clock.getAsLong();
		if (now - this.last >= INTERVAL) {
			this.last = now;
			this.out.println(line(bytes, documents, (now - this.start) / 1e9));
		}
	}

	private String line(long bytes, long documents, double seconds) {
		return String.format(Locale.ROOT, "%,d documents, %.1f of %.1f MB, %.0f documents a second, %s left", documents,
				megabytes(bytes), megabytes(this.total), documents / seconds, left(bytes, seconds));
	}

	private String left(long bytes, double seconds) {
		return (bytes == 0) ? "unknown time"
				: String.format(Locale.ROOT, "%.0f s", Math.max(0, seconds * (this.total - bytes) / bytes));
	}

	private static double megabytes(long bytes) {
		return bytes / 1e6;
	}

	@Override
	public void close() {
		this.out.flush();
	}

}
