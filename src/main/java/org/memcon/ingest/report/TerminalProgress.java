package org.memcon.ingest.report;

import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * The {@link Progress} on a terminal: a bar, with rate and time left.
 */
class TerminalProgress implements Progress {

	private static final int INTERVAL = 250;

	private final ProgressBar bar;

	TerminalProgress(long bytes) {
		this.bar = new ProgressBarBuilder().setTaskName("Taking in")
			.setInitialMax(bytes)
			.setUnit(" MB", MEGABYTE)
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
