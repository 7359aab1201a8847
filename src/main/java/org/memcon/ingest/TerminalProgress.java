package org.memcon.ingest;

import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows {@link Progress} on a terminal: a bar, with speed and time left.
 */
class TerminalProgress implements Progress {

	private static final int INTERVAL = 250;

	private final ProgressBar bar;

	TerminalProgress(long bytes) {
		this.bar = new ProgressBarBuilder().setTaskName("Importing")
			.setInitialMax(bytes)
			.setUnit(" MB", 1_000_000)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(INTERVAL)
			.showSpeed()
			.setConsumer(new ConsoleProgressBarConsumer(System.err))
			.build();
	}

	@Override
	public void update(long bytes, long documents) {
		this.bar.stepTo(bytes);
		this.bar.setExtraMessage(String.format(Locale.ROOT, " %,d documents", documents));
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
