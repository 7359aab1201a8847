package org.memcon.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Checksum;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final JdbcClient jdbc;

	private final ConversationWriter writer;

	private final AuthorityWriter names;

	private final AccessionRegister register;

	private final TransactionTemplate transaction;

	Accession(DataSource dataSource, AuthorityWriter names, AccessionRegister register) {
		this.jdbc = JdbcClient.create(dataSource);
		this.writer = new ConversationWriter(new JdbcTemplate(dataSource));
		this.names = names;
		this.register = register;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** Where a draft was read: its collection, its file, and the file's SHA-256. */
	record Origin(String collection, String file, String checksum) {
	}

	/** A conversation as it stands in the archive, with the checksum of its summary. */
	record Entered(Long id, String checksum, String sourceFile, TextBasis textBasis, int lastAnchor,
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

	private Outcome enterWithin(Draft draft, Origin origin, List<Finding> findings) {
		var checksum = checksum(draft, origin);
		this.names.bring(draft.names());
		var before = entered(draft.slug());
		var outcome = before.map((it) -> replace(it, draft, origin, checksum)).orElse(Outcome.ENTERED);
		if (before.isEmpty()) {
			this.writer.insert(draft, origin, checksum);
		}
		this.register.record(outcome, draft.slug(), origin, findings);
		return outcome;
	}

	/** What would come of entering it; nothing is written. */
	Outcome foresee(Draft draft, Origin origin) {
		return entered(draft.slug()).map((before) -> checksum(draft, origin).equals(heldChecksum(before, draft))
				? Outcome.UNCHANGED : Outcome.UPDATED)
			.orElse(Outcome.ENTERED);
	}

	private static String checksum(Draft draft, Origin origin) {
		return Checksum.of(origin.collection() + draft);
	}

	private static boolean isSummary(Entered before, Draft draft) {
		return draft.textBasis() == TextBasis.ABSTRACT && !before.isAbstract();
	}

	/** Of the text that the draft would replace. */
	private static @Nullable String heldChecksum(Entered before, Draft draft) {
		return isSummary(before, draft) ? before.summaryChecksum() : before.checksum();
	}

	private Outcome replace(Entered before, Draft draft, Origin origin, String checksum) {
		var isSummary = isSummary(before, draft);
		if (checksum.equals(heldChecksum(before, draft))) {
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
				(status) -> entered(slug).filter((before) -> !before.isSeeded()).ifPresent((before) -> {
					this.register.record(Outcome.REMOVED, slug, origin, List.of());
					if (before.summaryChecksum() != null) {
						this.writer.lift(before.id());
					}
					else {
						this.writer.remove(before.id());
					}
				}));
	}

	private Optional<Entered> entered(String slug) {
		return this.jdbc.sql("""
				select c.id, c.checksum, c.source_file, c.text_basis, c.last_anchor, s.checksum as summary_checksum
				from conversations c left join summaries s on s.conversation_id = c.id where c.slug = ?""")
			.param(slug)
			.query(Entered.class)
			.optional();
	}

}
