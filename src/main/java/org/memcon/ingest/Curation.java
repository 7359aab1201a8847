package org.memcon.ingest;

import java.time.Instant;
import java.util.function.Supplier;

import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AccessionRegister.RegisteredConversation;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries out a curator's decisions on records of the archive: withdraws a record, lets
 * it return, or gives it another slug. A refusal says why.
 */
@Component
@DependsOnDatabaseInitialization
class Curation {

	private final ArchiveSettings settings;

	private final Accession accession;

	private final AccessionRegister register;

	private final CorpusMigration corpus;

	private final OrphanedFiles orphanedFiles;

	private final ArchiveIntegrity integrity;

	private final ApplicationEventPublisher events;

	Curation(ArchiveSettings settings, Accession accession, AccessionRegister register, CorpusMigration corpus,
			OrphanedFiles orphanedFiles, ArchiveIntegrity integrity, ApplicationEventPublisher events) {
		this.settings = settings;
		this.accession = accession;
		this.register = register;
		this.corpus = corpus;
		this.orphanedFiles = orphanedFiles;
		this.integrity = integrity;
		this.events = events;
	}

	/** Takes a record out of the archive until a curator lets it return. */
	String withdraw(String slug, String reason) {
		return withLock(() -> {
			this.accession.withdraw(slug, stored(slug).origin(), reason);
			return "%s has been withdrawn.".formatted(slug);
		});
	}

	/** Lets a record return; one of the corpus returns at once. */
	String lift(String slug) {
		return withLock(() -> {
			if (!this.accession.allowReturn(slug)) {
				refuse("No curator has withdrawn %s.", slug);
			}
			this.corpus.takeIn();
			return this.register.find(slug).isPresent() ? "%s is in the archive again.".formatted(slug)
					: "%s will return when its file is imported again.".formatted(slug);
		});
	}

	/** Gives a record another slug; its text, its anchors and its old addresses stay. */
	String rename(String slug, String other) {
		return withLock(() -> {
			var conversation = stored(slug);
			checkRename(slug, other);
			this.accession.rename(slug, conversation.origin(), other);
			return "%s has been renamed to %s.".formatted(slug, other);
		});
	}

	private void checkRename(String slug, String other) {
		if (this.register.isSeeded(slug)) {
			refuse("""
					The slug of %1$s comes from its file in data/corpus. Change it there, and add the former slug: \
					<idno type="former">%1$s</idno>""", slug);
		}
		if (this.register.find(other).isPresent()) {
			refuse("There is already a record called %s.", other);
		}
		this.accession.currentSlug(other)
			.filter((current) -> !current.equals(slug))
			.ifPresent(
					(current) -> refuse("%s was once called %s, and is still found under that slug.", current, other));
		if (this.accession.withdrawalMessage(other).isPresent()) {
			refuse("%s was withdrawn, and its address says so.", other);
		}
	}

	private RegisteredConversation stored(String slug) {
		return this.register.find(slug)
			.orElseThrow(() -> new IngestException(this.accession.currentSlug(slug)
				.map((current) -> "%s is now called %s.".formatted(slug, current))
				.or(() -> this.accession.withdrawalMessage(slug))
				.orElse("There is no record called %s.".formatted(slug))));
	}

	private static void refuse(String message, Object... arguments) {
		throw new IngestException(message.formatted(arguments));
	}

	private String withLock(Supplier<String> decision) {
		try (var lock = IngestLock.acquire(this.settings)) {
			var start = Instant.now();
			var done = decision.get();
			this.integrity.confirm();
			this.orphanedFiles.delete(start);
			this.events.publishEvent(new ArchiveChangedEvent());
			return done;
		}
	}

}
