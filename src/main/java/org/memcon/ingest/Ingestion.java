package org.memcon.ingest;

import java.time.Instant;

import org.memcon.conversation.ArchiveChanged;
import org.memcon.conversation.ArchiveSettings;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;
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
class Ingestion {

	private final ArchiveSettings settings;

	private final Desk desk;

	private final Readers readers;

	private final StrayImages strays;

	private final ApplicationEventPublisher events;

	Ingestion(ArchiveSettings settings, Accession accession, AuthorityWriter names, AccessionRegister register,
			Readings readings, Readers readers, StrayImages strays, ApplicationEventPublisher events) {
		this.settings = settings;
		this.desk = new Desk(accession, names, register, readings);
		this.readers = readers;
		this.strays = strays;
		this.events = events;
	}

	/** Where drafts are entered. */
	record Desk(Accession accession, AuthorityWriter names, AccessionRegister register, Readings readings) {
	}

	void takeIn(Instructions instructions, Account account) {
		try (var lock = IngestLock.take(this.settings)) {
			takeInAlone(instructions, account);
		}
	}

	private void takeInAlone(Instructions instructions, Account account) {
		try {
			var panel = this.readers.of(instructions);
			panel.findings().forEach(account::find);
			if (panel.findings().stream().noneMatch(Finding::isError)) {
				takeIn(instructions, panel, account);
			}
		}
		finally {
			account.end(instructions.isDry());
		}
	}

	private void takeIn(Instructions instructions, Readers.Panel panel, Account account) {
		if (!instructions.isDry()) {
			this.readers.enterNames(instructions, panel);
		}
		var start = Instant.now();
		var delivery = Delivery.of(instructions.paths());
		try (var progress = Progress.of(delivery.bytes())) {
			delivery.unpack(new Sitting(instructions, this.desk, panel, account, progress));
		}
		if (!instructions.isDry()) {
			recordChangedNames();
			tidyUp(() -> this.strays.clear(start),
					"images that no page shows could not be taken away, and will be the next time", account);
			tidyUp(() -> this.events.publishEvent(new ArchiveChanged()),
					"what was taken in is not yet found by its words, but will be when Memcon is started", account);
		}
	}

	/** Once for all documents: with a changed name, all cards are made anew. */
	private void recordChangedNames() {
		if (this.desk.names().tellChange()) {
			this.desk.register().recordBroughtNames();
		}
	}

	private void tidyUp(Runnable work, String otherwise, Account account) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			account.find(new Finding(Severity.WARNING, this.settings.directory().toString(), 0,
					otherwise + ": " + Reasons.of(ex)));
		}
	}

}
