package org.memcon.ingest.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters a draft in the archive, with its line in the register, in one transaction. A
 * record under the same slug is updated in place, and not touched if nothing has changed.
 * An abstract never replaces a document's own words: if both are imported, the abstract
 * describes the record and is kept as its summary.
 */
@Component
public class Accession {

	/**
	 * Retries what fails while another process takes over the file of the database,
	 * within a second or two after the process that had opened it has ended, or because
	 * another import has just entered the same name.
	 */
	private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
		.includes(List.of(DataAccessResourceFailureException.class, TransactionException.class,
				ConcurrencyFailureException.class, DuplicateKeyException.class))
		.maxRetries(4)
		.delay(Duration.ofSeconds(1))
		.build());

	private final ConversationWriter writer;

	private final RecordMatcher matcher;

	private final SlugRegister slugs;

	private final WithdrawalWriter withdrawals;

	private final AuthorityWriter authorityWriter;

	private final AccessionRegister register;

	private final TransactionTemplate transaction;

	/**
	 * Makes its own access to the database, because the beans of Spring Boot wait for the
	 * migration that enters the corpus.
	 */
	public Accession(DataSource dataSource, AuthorityWriter authorityWriter, AccessionRegister register, Clock clock) {
		var jdbc = new JdbcTemplate(dataSource);
		this.writer = new ConversationWriter(jdbc);
		var client = JdbcClient.create(jdbc);
		this.slugs = new SlugRegister(client);
		this.withdrawals = new WithdrawalWriter(client, clock);
		this.matcher = new RecordMatcher(client, this.slugs, this.withdrawals);
		this.authorityWriter = authorityWriter;
		this.register = register;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	public Outcome enter(Draft draft, SourceOrigin origin, List<Finding> findings) {
		return Objects.requireNonNull(
				RETRY.invoke(() -> this.transaction.execute((status) -> enterWithin(draft, origin, findings))));
	}

	private Outcome enterWithin(Draft given, SourceOrigin origin, List<Finding> findings) {
		var match = match(given);
		var draft = match.draft();
		var checksum = DraftChecksum.of(origin.collection(), draft);
		this.authorityWriter.enterFromSource(draft.authorityRecords());
		if (match.isRenamed()) {
			this.slugs.rename(match.stored().get().id(), draft.slug());
		}
		var outcome = match.stored().map((it) -> replace(it, draft, origin, checksum)).orElse(Outcome.ENTERED);
		var id = match.stored()
			.map(StoredConversation::id)
			.orElseGet(() -> this.writer.insert(draft, origin, checksum));
		match.withdrawal().ifPresent((withdrawal) -> restore(withdrawal, id));
		match.formerSlugs().forEach((slug) -> this.slugs.addFormer(slug, id));
		this.register.record(outcome, draft.slug(), origin, findings);
		return outcome;
	}

	private void restore(StoredWithdrawal withdrawal, Long id) {
		this.withdrawals.restore(withdrawal.id(), id);
		this.writer.restoreAnchors(id);
	}

	/** Finds the record of a draft; one that a curator has withdrawn is refused. */
	private RecordMatch match(Draft draft) {
		var match = this.matcher.match(draft);
		match.withdrawal().filter(StoredWithdrawal::byCurator).ifPresent((withdrawal) -> {
			throw new WithdrawnException(withdrawal.message());
		});
		return match;
	}

	/** Returns the draft under the slug of its record, which may have been renamed. */
	public Draft withCurrentSlug(Draft draft) {
		return Objects.requireNonNull(RETRY.invoke(() -> this.matcher.withCurrentSlug(draft)));
	}

	/** Returns the outcome of entering a draft, without writing anything. */
	public Outcome preview(Draft given, SourceOrigin origin) {
		var match = match(given);
		var draft = match.draft();
		return match.stored()
			.map((before) -> isStored(before, draft, origin) ? Outcome.UNCHANGED : Outcome.UPDATED)
			.orElse(Outcome.ENTERED);
	}

	/**
	 * Returns true if the archive has the same text. The checksum of a record that a
	 * curator has renamed may be that of the draft under the slug that its source still
	 * gives.
	 */
	private boolean isStored(StoredConversation before, Draft draft, SourceOrigin origin) {
		var stored = before.checksumFor(draft);
		return DraftChecksum.of(origin.collection(), draft).equals(stored)
				|| before.slug().equals(draft.slug()) && this.slugs.formerSlugs(before.id())
					.stream()
					.anyMatch((slug) -> DraftChecksum.of(origin.collection(), draft.withSlug(slug)).equals(stored));
	}

	private Outcome replace(StoredConversation before, Draft draft, SourceOrigin origin, String checksum) {
		var isSummary = before.isSummarizedBy(draft);
		if (isStored(before, draft, origin)) {
			return this.writer.updateOrigin(before, isSummary, origin) ? Outcome.SOURCE_CHANGED : Outcome.UNCHANGED;
		}
		if (isSummary) {
			this.writer.writeSummary(before, draft, origin, checksum);
		}
		else if (before.summaryChecksum() != null || before.isAbstract() && draft.textBasis() != TextBasis.ABSTRACT) {
			this.writer.addDocumentText(before, draft, origin, checksum);
		}
		else {
			this.writer.update(before, draft, origin, checksum);
		}
		return Outcome.UPDATED;
	}

	/**
	 * Removes a conversation from the archive, or only its document's own words if it has
	 * an abstract, which is then its text again. A conversation of the corpus stays.
	 */
	public void remove(String slug, SourceOrigin origin) {
		change(slug, (before) -> {
			if (before.summaryChecksum() != null && !before.isSeeded()) {
				this.register.record(Outcome.REMOVED, slug, origin, List.of());
				this.writer.removeDocumentText(before.id());
			}
			else if (!before.isSeeded()) {
				withdraw(before, origin, "No longer in its source, %s.".formatted(origin.file()), false);
			}
		});
	}

	private void change(String slug, Consumer<StoredConversation> change) {
		this.transaction.executeWithoutResult((status) -> this.matcher.stored(slug).ifPresent(change));
	}

	/** Withdraws a record with all its texts, for a curator's reason. */
	public void withdraw(String slug, SourceOrigin origin, String reason) {
		change(slug, (before) -> withdraw(before, origin, reason, true));
	}

	private void withdraw(StoredConversation before, SourceOrigin origin, String reason, boolean byCurator) {
		this.register.record(Outcome.REMOVED, before.slug(), origin, List.of());
		this.withdrawals.withdraw(before.id(), reason, byCurator);
		this.writer.remove(before.id());
	}

	/** Returns the present slug of the record that had this slug before. */
	public Optional<String> currentSlug(String former) {
		return this.slugs.currentSlug(former);
	}

	/**
	 * Returns the message that says when and why the record of this slug was withdrawn.
	 */
	public Optional<String> withdrawalMessage(String slug) {
		return this.withdrawals.withdrawal(slug).map(StoredWithdrawal::message);
	}

	/** Lets a record return, and returns false if no curator has withdrawn it. */
	public boolean allowReturn(String slug) {
		var withdrawal = this.withdrawals.withdrawal(slug).filter(StoredWithdrawal::byCurator);
		withdrawal.map(StoredWithdrawal::id).ifPresent(this.withdrawals::lift);
		return withdrawal.isPresent();
	}

	/** Gives a record another slug; its former slug still leads to it. */
	public void rename(String slug, SourceOrigin origin, String other) {
		change(slug, (before) -> {
			this.slugs.rename(before.id(), other);
			this.register.record(Outcome.UPDATED, other, origin, List.of());
		});
	}

}
