package org.memcon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AccessionRegister.RegisteredConversation;
import org.memcon.ingest.store.OrphanedImages;
import org.memcon.ingest.store.SlugRegister;
import org.memcon.ingest.store.WithdrawalWriter;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a curator decides of records that the archive holds: that one goes out of it, or
 * may come in again, or is called otherwise. What cannot be is refused in words.
 */
@Component
@DependsOnDatabaseInitialization
class Curation {

	private final ArchiveSettings settings;

	private final Accession accession;

	private final AccessionRegister register;

	private final SlugRegister slugs;

	private final WithdrawalWriter withdrawals;

	private final CorpusAccession corpusAccession;

	private final Corpus corpus;

	private final OrphanedImages orphanedImages;

	private final ApplicationEventPublisher events;

	Curation(ArchiveSettings settings, DataSource dataSource, Clock clock, Accession accession,
			AccessionRegister register, CorpusAccession corpusAccession, Corpus corpus, OrphanedImages strays,
			ApplicationEventPublisher events) {
		var jdbc = new JdbcTemplate(dataSource);
		this.settings = settings;
		this.accession = accession;
		this.register = register;
		this.slugs = new SlugRegister(jdbc);
		this.withdrawals = new WithdrawalWriter(jdbc, clock);
		this.corpusAccession = corpusAccession;
		this.corpus = corpus;
		this.orphanedImages = strays;
		this.events = events;
	}

	/** Takes a record out for good. */
	String withdraw(String slug, String reason) {
		return withLock(() -> {
			this.accession.withdraw(slug, held(slug).origin(), reason);
			return "%s is withdrawn.".formatted(slug);
		});
	}

	/** What comes with the program comes in again at once. */
	String lift(String slug) {
		return withLock(() -> {
			var storedWithdrawal = this.withdrawals.withdrawal(slug).filter(StoredWithdrawal::byCurator);
			this.withdrawals.lift(storedWithdrawal
				.orElseThrow(() -> new CurationException("No curator has withdrawn %s.".formatted(slug)))
				.id());
			this.corpusAccession.takeIn(this.corpus);
			return this.register.find(slug).isPresent() ? "%s is in the archive again.".formatted(slug)
					: "%s may come in again with its file.".formatted(slug);
		});
	}

	/** The record keeps its text and its anchors, and answers to its old slug as well. */
	String rename(String slug, String other) {
		return withLock(() -> {
			var registeredConversation = held(slug);
			checkRename(slug, other);
			this.accession.rename(slug, registeredConversation.origin(), other);
			return "%s is called %s now.".formatted(slug, other);
		});
	}

	private void checkRename(String slug, String other) {
		if (this.register.isSeeded(slug)) {
			refuse("""
					The slug of %1$s stands in its file in data/corpus. Change it there, and say what it was: \
					<idno type="former">%1$s</idno>""", slug);
		}
		if (this.register.find(other).isPresent()) {
			refuse("There is a record called %s already.", other);
		}
		this.slugs.currentSlug(other).filter((present) -> !present.equals(slug)).ifPresent((present) -> {
			refuse("%s was called %s once, and is still found under it.", present, other);
		});
		this.withdrawals.withdrawal(other)
			.ifPresent((storedWithdrawal) -> refuse("%s was withdrawn, and its address says so.", other));
	}

	private RegisteredConversation held(String slug) {
		return this.register.find(slug).orElseThrow(() -> {
			var present = this.slugs.currentSlug(slug);
			return new CurationException(present.isPresent() ? "%s is called %s now.".formatted(slug, present.get())
					: this.withdrawals.withdrawal(slug)
						.map(StoredWithdrawal::message)
						.orElse("The archive holds no record called %s.".formatted(slug)));
		});
	}

	private static void refuse(String words, Object... arguments) {
		throw new CurationException(words.formatted(arguments));
	}

	private String withLock(Supplier<String> decision) {
		try (var lock = IngestLock.acquire(this.settings)) {
			var start = Instant.now();
			var done = decision.get();
			this.orphanedImages.delete(start);
			this.events.publishEvent(new ArchiveChangedEvent());
			return done;
		}
	}

}
