package org.memcon.ingest;

import java.time.Instant;

import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;
import org.memcon.ingest.input.InputFiles;
import org.memcon.ingest.report.FailureMessages;
import org.memcon.ingest.report.IngestSummary;
import org.memcon.ingest.report.Progress;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.ingest.store.OrphanedImages;
import org.memcon.ingest.store.SourceHistory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in what a curator hands over: the paths of the command, one at a time in an
 * archive. When all is in, the images that no page shows are taken away, and whoever
 * keeps what is derived from the archive catches up.
 */
@Component
@DependsOnDatabaseInitialization
class IngestService {

	private final ArchiveSettings settings;

	private final IngestStores stores;

	private final SourceReadersFactory sourceReadersFactory;

	private final OrphanedImages orphanedImages;

	private final ApplicationEventPublisher events;

	IngestService(ArchiveSettings settings, Accession accession, AuthorityWriter names, AccessionRegister register,
			SourceHistory sourceHistory, SourceReadersFactory sourceReadersFactory, OrphanedImages strays,
			ApplicationEventPublisher events) {
		this.settings = settings;
		this.stores = new IngestStores(accession, names, register, sourceHistory);
		this.sourceReadersFactory = sourceReadersFactory;
		this.orphanedImages = strays;
		this.events = events;
	}

	/** Where drafts are entered. */
	record IngestStores(Accession accession, AuthorityWriter authorityWriter, AccessionRegister register,
			SourceHistory history) {
	}

	void takeIn(IngestOptions ingestOptions, IngestSummary ingestSummary) {
		try (var lock = IngestLock.acquire(this.settings)) {
			takeInAlone(ingestOptions, ingestSummary);
		}
	}

	private void takeInAlone(IngestOptions ingestOptions, IngestSummary ingestSummary) {
		try {
			var sourceReaders = this.sourceReadersFactory.create(ingestOptions);
			sourceReaders.findings().forEach(ingestSummary::addFinding);
			if (sourceReaders.findings().stream().noneMatch(Finding::isError)) {
				takeIn(ingestOptions, sourceReaders, ingestSummary);
			}
		}
		finally {
			ingestSummary.finish(ingestOptions.isDry());
		}
	}

	private void takeIn(IngestOptions ingestOptions, SourceReadersFactory.SourceReaders sourceReaders,
			IngestSummary ingestSummary) {
		if (!ingestOptions.isDry()) {
			this.sourceReadersFactory.enterPersons(ingestOptions, sourceReaders);
		}
		var start = Instant.now();
		var inputFiles = InputFiles.of(ingestOptions.paths());
		try (var progress = Progress.of(inputFiles.bytes())) {
			inputFiles.unpack(new IngestRun(ingestOptions, this.stores, sourceReaders, ingestSummary, progress));
		}
		if (!ingestOptions.isDry()) {
			recordChangedNames();
			tidyUp(() -> this.orphanedImages.delete(start),
					"images that no page shows could not be taken away, and will be the next time", ingestSummary);
			tidyUp(() -> this.events.publishEvent(new ArchiveChangedEvent()),
					"what was taken in is not yet found by its words, but will be when Memcon is started",
					ingestSummary);
		}
	}

	/** Once for all documents: with a changed name, all cards are made anew. */
	private void recordChangedNames() {
		if (this.stores.authorityWriter().pollChanged()) {
			this.stores.register().recordSourcePersons();
		}
	}

	private void tidyUp(Runnable work, String otherwise, IngestSummary ingestSummary) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			ingestSummary.addFinding(new Finding(Severity.WARNING, this.settings.directory().toString(), 0,
					otherwise + ": " + FailureMessages.of(ex)));
		}
	}

}
