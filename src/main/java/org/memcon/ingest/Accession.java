package org.memcon.ingest;

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
import org.memcon.ingest.WithdrawalWriter.Gone;
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
class Accession {

	/**
	 * When the process that keeps the database's file ends, another takes the file over
	 * within a second or two; what was on its way is then entered again.
	 */
	private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
		.includes(List.of(DataAccessResourceFailureException.class, TransactionException.class))
		.maxRetries(4)
		.delay(Duration.ofSeconds(1))
		.build());

	private final ConversationWriter writer;

	private final Identities identities;

	private final SlugRegister slugs;

	private final WithdrawalWriter withdrawals;

	private final AuthorityWriter names;

	private final AccessionRegister register;

	private final TransactionTemplate transaction;

	Accession(DataSource dataSource, AuthorityWriter names, AccessionRegister register, Clock clock) {
		var jdbc = new JdbcTemplate(dataSource);
		this.writer = new ConversationWriter(jdbc);
		this.slugs = new SlugRegister(jdbc);
		this.withdrawals = new WithdrawalWriter(jdbc, clock);
		this.identities = new Identities(jdbc, this.slugs, this.withdrawals);
		this.names = names;
		this.register = register;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** Where a draft was read: its collection, its file, and the file's SHA-256. */
	record Origin(String collection, String file, String checksum) {
	}

	/** A conversation as it stands in the archive, with the checksum of its summary. */
	record Entered(Long id, String slug, String checksum, String sourceFile, TextBasis textBasis, int lastAnchor,
			@Nullable String summaryChecksum) {

		boolean isSeeded() {
			return this.sourceFile.startsWith("corpus/");
		}

		boolean isAbstract() {
			return this.textBasis == TextBasis.ABSTRACT;
		}

	}

	Outcome enter(Draft draft, Origin origin, List<Finding> findings) {
		return Objects.requireNonNull(
				AGAIN.invoke(() -> this.transaction.execute((status) -> enterWithin(draft, origin, findings))));
	}

	private Outcome enterWithin(Draft given, Origin origin, List<Finding> findings) {
		var identity = identity(given);
		var draft = identity.draft();
		var checksum = checksum(draft, origin);
		this.names.bring(draft.names());
		if (identity.isRenamed()) {
			this.slugs.rename(identity.before().get().id(), draft.slug());
		}
		var outcome = identity.before().map((it) -> replace(it, draft, origin, checksum)).orElse(Outcome.ENTERED);
		var id = identity.before().map(Entered::id).orElseGet(() -> this.writer.insert(draft, origin, checksum));
		identity.gone().ifPresent((gone) -> takeBack(gone, id));
		identity.formerSlugs().forEach((slug) -> this.slugs.keep(slug, id));
		this.register.record(outcome, draft.slug(), origin, findings);
		return outcome;
	}

	private void takeBack(Gone gone, Long id) {
		this.withdrawals.takeBack(gone.id(), id);
		this.writer.returned(id);
	}

	/** What a curator has taken out stays out. */
	private Identity identity(Draft draft) {
		var identity = this.identities.of(draft);
		identity.gone().filter(Gone::byCurator).ifPresent((gone) -> {
			throw new WithdrawnException(gone.words());
		});
		return identity;
	}

	/** The draft under the slug that its record has, which may have been renamed. */
	Draft present(Draft draft) {
		return Objects.requireNonNull(AGAIN.invoke(() -> this.identities.present(draft)));
	}

	/** What would come of entering it; nothing is written. */
	Outcome foresee(Draft given, Origin origin) {
		var identity = identity(given);
		var draft = identity.draft();
		return identity.before()
			.map((before) -> isHeld(before, draft, origin) ? Outcome.UNCHANGED : Outcome.UPDATED)
			.orElse(Outcome.ENTERED);
	}

	/** What a record was called before does not make it another. */
	private static String checksum(Draft draft, Origin origin) {
		return DraftChecksum.of(origin.collection(), draft);
	}

	private static boolean isSummary(Entered before, Draft draft) {
		return draft.textBasis() == TextBasis.ABSTRACT && !before.isAbstract();
	}

	/** Of the text that the draft would replace. */
	private static @Nullable String heldChecksum(Entered before, Draft draft) {
		return isSummary(before, draft) ? before.summaryChecksum() : before.checksum();
	}

	/**
	 * Whether the archive holds it as it is. Where a curator has renamed the record since
	 * it was taken in, it is held under the slug that its source still gives.
	 */
	private boolean isHeld(Entered before, Draft draft, Origin origin) {
		var held = heldChecksum(before, draft);
		return checksum(draft, origin).equals(held)
				|| before.slug().equals(draft.slug()) && this.slugs.former(before.id())
					.stream()
					.anyMatch((slug) -> checksum(draft.withSlug(slug), origin).equals(held));
	}

	private Outcome replace(Entered before, Draft draft, Origin origin, String checksum) {
		var isSummary = isSummary(before, draft);
		if (isHeld(before, draft, origin)) {
			return this.writer.confirm(before, isSummary, origin) ? Outcome.CONFIRMED : Outcome.UNCHANGED;
		}
		if (isSummary) {
			this.writer.describe(before, draft, origin, checksum);
		}
		else if (before.summaryChecksum() != null || before.isAbstract() && draft.textBasis() != TextBasis.ABSTRACT) {
			this.writer.layOver(before, draft, origin, checksum);
		}
		else {
			this.writer.update(before, draft, origin, checksum);
		}
		return Outcome.UPDATED;
	}

	/**
	 * Takes a conversation out of the archive, or only its document's own words, where an
	 * abstract describes it: that is its text again. What the program brings along stays.
	 */
	void remove(String slug, Origin origin) {
		this.transaction.executeWithoutResult(
				(status) -> this.identities.entered(slug).filter((before) -> !before.isSeeded()).ifPresent((before) -> {
					if (before.summaryChecksum() != null) {
						this.register.record(Outcome.REMOVED, slug, origin, List.of());
						this.writer.lift(before.id());
					}
					else {
						withdraw(before, origin, "No longer in its source, %s.".formatted(origin.file()), false);
					}
				}));
	}

	/** Takes a record out with all that is held of it, for a curator's reason. */
	void withdraw(String slug, Origin origin, String reason) {
		this.transaction.executeWithoutResult((status) -> this.identities.entered(slug)
			.ifPresent((before) -> withdraw(before, origin, reason, true)));
	}

	private void withdraw(Entered before, Origin origin, String reason, boolean byCurator) {
		this.register.record(Outcome.REMOVED, before.slug(), origin, List.of());
		this.withdrawals.withdraw(before.id(), reason, byCurator);
		this.writer.remove(before.id());
	}

	/** Gives a record another slug; it goes on answering to the one it had. */
	void rename(String slug, Origin origin, String other) {
		this.transaction.executeWithoutResult((status) -> this.identities.entered(slug).ifPresent((before) -> {
			this.slugs.rename(before.id(), other);
			this.register.record(Outcome.UPDATED, other, origin, List.of());
		}));
	}

}
