package org.memcon.ingest;

import java.time.Instant;
import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Checksum;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;
import org.memcon.ingest.RunState.IngestStores;
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.input.InputFiles;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports the files under the paths of the command, one command at a time in an archive.
 * After that it deletes the files that no record needs, and announces the change to those
 * who derive anything from the archive.
 */
@Component
@DependsOnDatabaseInitialization
class IngestService {

	private final ArchiveSettings settings;

	private final IngestStores stores;

	private final IngestContextFactory contexts;

	private final OrphanedFiles orphanedFiles;

	private final ArchiveIntegrity integrity;

	private final ApplicationEventPublisher events;

	IngestService(ArchiveSettings settings, IngestStores stores, IngestContextFactory contexts,
			OrphanedFiles orphanedFiles, ArchiveIntegrity integrity, ApplicationEventPublisher events) {
		this.settings = settings;
		this.stores = stores;
		this.contexts = contexts;
		this.orphanedFiles = orphanedFiles;
		this.integrity = integrity;
		this.events = events;
	}

	/**
	 * Shows {@link Progress} on a terminal: a bar, with speed and time left.
	 */
	private static final class TerminalProgress implements Progress {

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

	void takeIn(IngestOptions options, IngestSummary summary) {
		try (var lock = IngestLock.acquire(this.settings)) {
			takeInAlone(options, summary);
		}
	}

	private void takeInAlone(IngestOptions options, IngestSummary summary) {
		try {
			var context = this.contexts.create(options);
			context.findings().forEach(summary::addFinding);
			if (!context.hasErrors()) {
				takeIn(new RunState(options, this.stores, context, summary));
			}
		}
		finally {
			summary.finish(options.isDry());
		}
	}

	private void takeIn(RunState state) {
		var before = this.stores.register().countEntries();
		if (!state.isDry()) {
			enterPersons(state);
		}
		var start = Instant.now();
		var inputFiles = InputFiles.of(state.options().paths(), state.options().followLinks());
		try (var progress = progress(inputFiles.bytes())) {
			inputFiles.unpack(new IngestRun(state, progress));
		}
		if (!state.isDry()) {
			recordChangedNames();
			if (isConfirmed(before, state.summary())) {
				tidyUp(() -> this.orphanedFiles.delete(start),
						"unused files could not be deleted; the next run will try again", state.summary());
				tidyUp(() -> this.events.publishEvent(new ArchiveChangedEvent()),
						"search does not find the changes yet, but will when Memcon is started", state.summary());
			}
		}
	}

	/** Shows the progress on a terminal as a bar, elsewhere as a line now and then. */
	private static Progress progress(long bytes) {
		var isTerminal = System.console() != null && System.getenv("CI") == null
				&& !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
		return isTerminal ? new TerminalProgress(bytes) : new ProgressLines(bytes, System.err);
	}

	/** Enters the persons of the curator's list. */
	private void enterPersons(RunState state) {
		var file = state.options().authority();
		if (file != null) {
			var persons = state.context().persons();
			this.stores.authorityWriter().enter(persons);
			this.stores.register().recordAuthority("authority/" + file.getFileName(), Checksum.of(persons.toString()));
		}
	}

	/** Registers once for all documents that they have changed names. */
	private void recordChangedNames() {
		if (this.stores.authorityWriter().pollChanged()) {
			this.stores.register().recordSourcePersons();
		}
	}

	/**
	 * Nothing counts as imported unless it is kept. Another process that has the database
	 * open may have lost what it had not written, and have opened it again.
	 */
	private boolean isConfirmed(long before, IngestSummary summary) {
		try {
			this.integrity.confirm();
			if (this.stores.register().countEntries() < before + summary.entries()) {
				throw new ArchiveException("the database was closed before all was written");
			}
			return true;
		}
		catch (RuntimeException ex) {
			summary.discardOutcomes();
			summary.addFinding(new Finding(Severity.ERROR, this.settings.directory().toString(), 0,
					"what was imported last may not be kept: %s; run the same command again"
						.formatted(FailureMessages.of(ex))));
			return false;
		}
	}

	private void tidyUp(Runnable work, String otherwise, IngestSummary summary) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			summary.addFinding(new Finding(Severity.WARNING, this.settings.directory().toString(), 0,
					otherwise + ": " + FailureMessages.of(ex)));
		}
	}

}
