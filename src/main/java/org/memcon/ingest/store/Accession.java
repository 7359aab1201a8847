package org.memcon.ingest.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Checksum;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.ingest.DraftChecksum;
import org.memcon.ingest.report.Outcome;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters a draft in the archive: whole or not at all, and with its line in the register,
 * in one transaction. What is already there under the same slug is updated in place; what
 * has not changed is not touched. A document's own words never give way to an abstract of
 * them: where both come, the abstract describes the record and is kept as its summary.
 */
@Component
public class Accession {

	/**
	 * When the process that keeps the database's file ends, another takes the file over
	 * within a second or two; what was on its way is then entered again.
	 */
	private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
		.includes(List.of(DataAccessResourceFailureException.class, TransactionException.class))
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

	public Accession(DataSource dataSource, AuthorityWriter names, AccessionRegister register, Clock clock) {
		var jdbc = new JdbcTemplate(dataSource);
		this.writer = new ConversationWriter(jdbc);
		this.slugs = new SlugRegister(jdbc);
		this.withdrawals = new WithdrawalWriter(jdbc, clock);
		this.matcher = new RecordMatcher(jdbc, this.slugs, this.withdrawals);
		this.authorityWriter = names;
		this.register = register;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** Where a draft was read: its collection, its file, and the file's SHA-256. */
	public record SourceOrigin(String collection, String file, String checksum) {
	}

	/** A conversation as it stands in the archive, with the checksum of its summary. */
	record StoredConversation(Long id, String slug, String checksum, String sourceFile, TextBasis textBasis,
			int lastAnchor, @Nullable String summaryChecksum) {

		boolean isSeeded() {
			return this.sourceFile.startsWith("corpus/");
		}

		boolean isAbstract() {
			return this.textBasis == TextBasis.ABSTRACT;
		}

	}

	public Outcome enter(Draft draft, SourceOrigin sourceOrigin, List<Finding> findings) {
		return Objects.requireNonNull(
				RETRY.invoke(() -> this.transaction.execute((status) -> enterWithin(draft, sourceOrigin, findings))));
	}

	private Outcome enterWithin(Draft given, SourceOrigin sourceOrigin, List<Finding> findings) {
		var recordMatch = identity(given);
		var draft = recordMatch.draft();
		var checksum = checksum(draft, sourceOrigin);
		this.authorityWriter.enterFromSource(draft.authorityRecords());
		if (recordMatch.isRenamed()) {
			this.slugs.rename(recordMatch.stored().get().id(), draft.slug());
		}
		var outcome = recordMatch.stored()
			.map((it) -> replace(it, draft, sourceOrigin, checksum))
			.orElse(Outcome.ENTERED);
		var id = recordMatch.stored()
			.map(StoredConversation::id)
			.orElseGet(() -> this.writer.insert(draft, sourceOrigin, checksum));
		recordMatch.withdrawal().ifPresent((storedWithdrawal) -> restore(storedWithdrawal, id));
		recordMatch.formerSlugs().forEach((slug) -> this.slugs.addFormer(slug, id));
		this.register.record(outcome, draft.slug(), sourceOrigin, findings);
		return outcome;
	}

	private void restore(StoredWithdrawal storedWithdrawal, Long id) {
		this.withdrawals.restore(storedWithdrawal.id(), id);
		this.writer.restoreAnchors(id);
	}

	/** What a curator has taken out stays out. */
	private RecordMatch identity(Draft draft) {
		var recordMatch = this.matcher.match(draft);
		recordMatch.withdrawal().filter(StoredWithdrawal::byCurator).ifPresent((storedWithdrawal) -> {
			throw new WithdrawnException(storedWithdrawal.message());
		});
		return recordMatch;
	}

	/** The draft under the slug that its record has, which may have been renamed. */
	public Draft withCurrentSlug(Draft draft) {
		return Objects.requireNonNull(RETRY.invoke(() -> this.matcher.withCurrentSlug(draft)));
	}

	/** What would come of entering it; nothing is written. */
	public Outcome preview(Draft given, SourceOrigin sourceOrigin) {
		var recordMatch = identity(given);
		var draft = recordMatch.draft();
		return recordMatch.stored()
			.map((before) -> isHeld(before, draft, sourceOrigin) ? Outcome.UNCHANGED : Outcome.UPDATED)
			.orElse(Outcome.ENTERED);
	}

	/** What a record was called before does not make it another. */
	private static String checksum(Draft draft, SourceOrigin sourceOrigin) {
		return DraftChecksum.of(sourceOrigin.collection(), draft);
	}

	private static boolean isSummary(StoredConversation before, Draft draft) {
		return draft.textBasis() == TextBasis.ABSTRACT && !before.isAbstract();
	}

	/** Of the text that the draft would replace. */
	private static @Nullable String heldChecksum(StoredConversation before, Draft draft) {
		return isSummary(before, draft) ? before.summaryChecksum() : before.checksum();
	}

	/**
	 * Whether the archive holds it as it is. Where a curator has renamed the record since
	 * it was taken in, it is held under the slug that its source still gives.
	 */
	private boolean isHeld(StoredConversation before, Draft draft, SourceOrigin sourceOrigin) {
		var held = heldChecksum(before, draft);
		return checksum(draft, sourceOrigin).equals(held)
				|| before.slug().equals(draft.slug()) && this.slugs.formerSlugs(before.id())
					.stream()
					.anyMatch((slug) -> checksum(draft.withSlug(slug), sourceOrigin).equals(held));
	}

	private Outcome replace(StoredConversation before, Draft draft, SourceOrigin sourceOrigin, String checksum) {
		var isSummary = isSummary(before, draft);
		if (isHeld(before, draft, sourceOrigin)) {
			return this.writer.updateOrigin(before, isSummary, sourceOrigin) ? Outcome.CONFIRMED : Outcome.UNCHANGED;
		}
		if (isSummary) {
			this.writer.writeSummary(before, draft, sourceOrigin, checksum);
		}
		else if (before.summaryChecksum() != null || before.isAbstract() && draft.textBasis() != TextBasis.ABSTRACT) {
			this.writer.addDocumentText(before, draft, sourceOrigin, checksum);
		}
		else {
			this.writer.update(before, draft, sourceOrigin, checksum);
		}
		return Outcome.UPDATED;
	}

	/**
	 * Takes a conversation out of the archive, or only its document's own words, where an
	 * abstract describes it: that is its text again. What the program brings along stays.
	 */
	public void remove(String slug, SourceOrigin sourceOrigin) {
		this.transaction.executeWithoutResult(
				(status) -> this.matcher.stored(slug).filter((before) -> !before.isSeeded()).ifPresent((before) -> {
					if (before.summaryChecksum() != null) {
						this.register.record(Outcome.REMOVED, slug, sourceOrigin, List.of());
						this.writer.removeDocumentText(before.id());
					}
					else {
						withdraw(before, sourceOrigin, "No longer in its source, %s.".formatted(sourceOrigin.file()),
								false);
					}
				}));
	}

	/** Takes a record out with all that is held of it, for a curator's reason. */
	public void withdraw(String slug, SourceOrigin sourceOrigin, String reason) {
		this.transaction.executeWithoutResult((status) -> this.matcher.stored(slug)
			.ifPresent((before) -> withdraw(before, sourceOrigin, reason, true)));
	}

	private void withdraw(StoredConversation before, SourceOrigin sourceOrigin, String reason, boolean byCurator) {
		this.register.record(Outcome.REMOVED, before.slug(), sourceOrigin, List.of());
		this.withdrawals.withdraw(before.id(), reason, byCurator);
		this.writer.remove(before.id());
	}

	/** Gives a record another slug; it goes on answering to the one it had. */
	public void rename(String slug, SourceOrigin sourceOrigin, String other) {
		this.transaction.executeWithoutResult((status) -> this.matcher.stored(slug).ifPresent((before) -> {
			this.slugs.rename(before.id(), other);
			this.register.record(Outcome.UPDATED, other, sourceOrigin, List.of());
		}));
	}

}
