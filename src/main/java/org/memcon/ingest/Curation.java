package org.memcon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.memcon.conversation.ArchiveChanged;
import org.memcon.conversation.ArchiveSettings;
import org.memcon.ingest.AccessionRegister.Held;
import org.memcon.ingest.WithdrawalWriter.Gone;
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

	private final StrayImages strays;

	private final ApplicationEventPublisher events;

	Curation(ArchiveSettings settings, DataSource dataSource, Clock clock, Accession accession,
			AccessionRegister register, CorpusAccession corpusAccession, Corpus corpus, StrayImages strays,
			ApplicationEventPublisher events) {
		var jdbc = new JdbcTemplate(dataSource);
		this.settings = settings;
		this.accession = accession;
		this.register = register;
		this.slugs = new SlugRegister(jdbc);
		this.withdrawals = new WithdrawalWriter(jdbc, clock);
		this.corpusAccession = corpusAccession;
		this.corpus = corpus;
		this.strays = strays;
		this.events = events;
	}

	/** Takes a record out for good. */
	String withdraw(String slug, String reason) {
		return alone(() -> {
			this.accession.withdraw(slug, held(slug).origin(), reason);
			return "%s is withdrawn.".formatted(slug);
		});
	}

	/** What comes with the program comes in again at once. */
	String lift(String slug) {
		return alone(() -> {
			var gone = this.withdrawals.gone(slug).filter(Gone::byCurator);
			this.withdrawals.lift(
					gone.orElseThrow(() -> new RefusedException("No curator has withdrawn %s.".formatted(slug))).id());
			this.corpusAccession.takeIn(this.corpus);
			return this.register.held(slug).isPresent() ? "%s is in the archive again.".formatted(slug)
					: "%s may come in again with its file.".formatted(slug);
		});
	}

	/** The record keeps its text and its anchors, and answers to its old slug as well. */
	String rename(String slug, String other) {
		return alone(() -> {
			var held = held(slug);
			checkRename(slug, other);
			this.accession.rename(slug, held.origin(), other);
			return "%s is called %s now.".formatted(slug, other);
		});
	}

	private void checkRename(String slug, String other) {
		if (this.register.isSeeded(slug)) {
			refuse("""
					The slug of %1$s stands in its file in data/corpus. Change it there, and say what it was: \
					<idno type="former">%1$s</idno>""", slug);
		}
		if (this.register.held(other).isPresent()) {
			refuse("There is a record called %s already.", other);
		}
		this.slugs.present(other).filter((present) -> !present.equals(slug)).ifPresent((present) -> {
			refuse("%s was called %s once, and is still found under it.", present, other);
		});
		this.withdrawals.gone(other).ifPresent((gone) -> refuse("%s was withdrawn, and its address says so.", other));
	}

	private Held held(String slug) {
		return this.register.held(slug).orElseThrow(() -> {
			var present = this.slugs.present(slug);
			return new RefusedException(present.isPresent() ? "%s is called %s now.".formatted(slug, present.get())
					: this.withdrawals.gone(slug)
						.map(Gone::words)
						.orElse("The archive holds no record called %s.".formatted(slug)));
		});
	}

	private static void refuse(String words, Object... arguments) {
		throw new RefusedException(words.formatted(arguments));
	}

	private String alone(Supplier<String> decision) {
		try (var lock = IngestLock.take(this.settings)) {
			var start = Instant.now();
			var done = decision.get();
			this.strays.clear(start);
			this.events.publishEvent(new ArchiveChanged());
			return done;
		}
	}

}
